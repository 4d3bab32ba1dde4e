import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import { listAlertChannels } from '#shared/api/endpoints/alerts.ts';
import { type CrawlSchedule, readCrawlSchedule, setCrawlSchedule } from '#shared/api/endpoints/crawl-schedules.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { CrawlMessages, ScheduleAnswer } from '#extension/platform/messages/crawl-messages.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';

/** Answers to the surfaces that show schedules of crawls. */
export const crawlHandlers: MessageHandlers<CrawlMessages> = {
  loadCrawlSchedule: ({ projectId }) =>
    withChannels((access) => callEndpoint(readCrawlSchedule, { params: { projectId } }, access)),
  saveCrawlSchedule: ({ cadence, channelIds, options, projectId }) => {
    const body = cadence === 'off' ? { cadence } : { cadence, options, channelIds: [...channelIds] };
    return withChannels((access) => callEndpoint(setCrawlSchedule, { params: { projectId }, body }, access));
  },
};

async function withChannels(
  ask: (access: CallOptions) => Promise<Result<CrawlSchedule, CallFailure>>,
): Promise<ScheduleAnswer> {
  const access = await loadBackendAccess();
  if (!access) return { schedule: null, failure: 'not connected' };
  const schedule = await ask(access);
  if (!schedule.ok) return { schedule: null, failure: describeFailure(schedule.failure) };
  const channels = await callEndpoint(listAlertChannels, {}, access);
  if (!channels.ok) return { schedule: null, failure: describeFailure(channels.failure) };
  return { schedule: { schedule: schedule.value, channels: channels.value.items }, failure: null };
}
