import { maxLooksPerDay } from '#shared/api/endpoints/monitors.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { isPrivateHost } from '#shared/kernel/private-host.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { leastMinutes } from '#shared/monitors/monitor-kind.ts';
import type { MonitorSettings } from '#shared/monitors/monitor-settings.ts';

import type { Backend } from '../../backend.ts';
import type { Database } from '../../db/database.ts';
import type { MonitorRow } from '../../repositories/monitors.ts';
import { requireChannels } from '../alerts/require-channels.ts';

/** Throws `invalid_request` for an address that is not looked at for anybody; gives it whole, without its fragment. */
export function requireAddress({ crawling }: Pick<Backend, 'crawling'>, given: string): string {
  const url = parseUrl(given);
  if (!url || !/^https?:$/.test(url.protocol)) throw refusal('is no web address');
  if (url.username !== '' || url.password !== '') throw refusal('has a name or password in it');
  if (isPrivateHost(url.hostname) && !crawling.allowsPrivate) throw refusal('cannot be reached from the internet');
  url.hash = '';
  return url.href;
}

/** Throws `invalid_request` for looks more often than the kind allows, `not_found` for an unknown channel, `quota_exceeded` for more looks than a workspace may plan. */
export async function requireFairSettings(
  workspaceId: string,
  tx: Database,
  { kind, settings }: Pick<MonitorRow, 'kind' | 'settings'>,
  others: readonly MonitorRow[],
): Promise<void> {
  if (settings.everyMinutes < leastMinutes[kind]) {
    const message = `is at least ${leastMinutes[kind]} for this kind`;
    throw new AppError('invalid_request', { details: [{ path: 'body.everyMinutes', message }] });
  }
  await requireChannels(workspaceId, tx, settings.channelIds);
  const planned = [settings, ...others.map((row) => row.settings)].reduce((sum, each) => sum + looksPerDay(each), 0);
  if (planned > maxLooksPerDay && !settings.isPaused) {
    throw new AppError('quota_exceeded', {
      message: `The monitors of a workspace may look ${maxLooksPerDay} times a day together. Look less often, or pause one.`,
    });
  }
}

function looksPerDay({ everyMinutes, isPaused }: MonitorSettings): number {
  return isPaused ? 0 : 1_440 / everyMinutes;
}

function refusal(message: string): AppError {
  return new AppError('invalid_request', { details: [{ path: 'body.url', message }] });
}
