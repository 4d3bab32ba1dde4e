import type { AlertEvent } from '#shared/alerts/alert-event.ts';
import type { Happened } from '#shared/events/logged-event.ts';

import type { Database } from '../../db/database.ts';
import { type AlertEventRow, insertAlertEvents } from '../../repositories/alert-events.ts';

/** Writes what was told, and returns it for the event log: the caller adds it last, once nothing else is to be locked. */
export async function writeAlertEvents(
  workspaceId: string,
  tx: Database,
  rows: readonly AlertEventRow[],
): Promise<readonly Happened[]> {
  if (rows.length === 0) return [];
  await insertAlertEvents(workspaceId, tx, rows);
  return rows.map(({ event, projectId }) => happenedOf(event, projectId));
}

function happenedOf(data: AlertEvent, projectId: string): Happened {
  if ('monitorId' in data) return { kind: 'monitor.changed', projectId, subjectId: data.monitorId, data };
  const about = { projectId, subjectId: data.ruleId };
  if ('news' in data) return { kind: 'alert.crawl', ...about, data };
  return 'keywordId' in data ? { kind: 'alert.keyword', ...about, data } : { kind: 'alert.series', ...about, data };
}
