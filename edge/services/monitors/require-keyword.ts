import { AppError } from '#shared/kernel/app-error.ts';
import type { MonitorSettings } from '#shared/monitors/monitor-settings.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';

import type { Database } from '../../db/database.ts';
import type { MonitorRow } from '../../repositories/monitors.ts';
import { findTrackedKeyword } from '../../repositories/tracked-keywords.ts';

const longestName = 80;

/** Settings with the keyword that a monitor of results pages reads, and its name. Throws `invalid_request` without one of the project. */
export async function requireKeyword(
  workspaceId: string,
  tx: Database,
  { kind, projectId, settings }: Pick<MonitorRow, 'kind' | 'projectId' | 'settings'>,
): Promise<MonitorSettings> {
  if (kind !== 'results') return { ...settings, keywordId: null };
  const { keywordId } = settings;
  const keyword = keywordId === null ? undefined : await findTrackedKeyword(workspaceId, tx, keywordId);
  if (!keyword || keyword.projectId !== projectId) {
    const message = 'is no tracked keyword of this project';
    throw new AppError('invalid_request', { details: [{ path: 'body.keywordId', message }] });
  }
  const name = `${keyword.keyword} · ${nameOfEngine(keyword.engine)}`.slice(0, longestName);
  return settings.name === '' ? { ...settings, name } : settings;
}
