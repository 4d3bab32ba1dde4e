import type { Backend } from '../backend.ts';
import { deliverAlerts } from '../services/alerts/deliver-alerts.ts';
import { groupAlertEvents } from '../services/alerts/group-events.ts';
import { claimDueDigests } from '../services/digests/claim-due.ts';
import { sendEvents } from '../services/events/send.ts';
import { startDueCrawls } from '../services/crawls/start-due.ts';
import { replanOverdueMonitors } from '../services/monitors/replan-overdue.ts';
import { drainOutbox } from '../services/outbox/drain.ts';
import { claimDueKeywords } from '../services/scheduled-checks/claim-due.ts';
import { postSearches } from '../services/scheduled-checks/post-searches.ts';
import { fetchMissingAnswers, sweepForgotten } from '../services/scheduled-checks/sweep.ts';
import { importDueSearches } from '../services/search-console/import-due.ts';

const minuteMs = 60_000;
const sweepMinutes = 10;

/** As wrangler.toml writes it. */
export const everyMinute = '* * * * *';

/** Moves scheduled checks on, reads Search Console, and sends alerts. A part that fails does not keep the others from their turn; all failures are thrown at the end. */
export async function runEveryMinute(context: Backend): Promise<void> {
  const isSweep = Math.floor(context.clock() / minuteMs) % sweepMinutes === 0;
  const parts = [
    claimDueKeywords,
    fetchMissingAnswers,
    ...(isSweep ? [sweepForgotten, replanOverdueMonitors] : []),
    postSearches,
    claimDueDigests,
    drainOutbox,
    importDueSearches,
    startDueCrawls,
    groupAlertEvents,
    deliverAlerts,
    sendEvents,
  ];
  const failures: unknown[] = [];
  for (const part of parts) {
    try {
      await part(context);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'Some of the work of this minute failed.', { cause: failures[0] });
}
