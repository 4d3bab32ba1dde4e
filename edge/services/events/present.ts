import type { LoggedEvent } from '#shared/events/logged-event.ts';

import type { LoggedEventRow } from '../../repositories/logged-events.ts';

/** An event as the API shows it. */
export function presentEvent({ at, data, id, kind, projectId, seq, subjectId }: LoggedEventRow): LoggedEvent {
  return asEvent({ id, seq, projectId, subjectId, kind, data, at: at.toISOString() });
}

/** Safe because only `insertLoggedEvents` writes rows, and it takes kind and data as one. */
function asEvent(event: Omit<LoggedEvent, 'kind' | 'data'> & Pick<LoggedEventRow, 'kind' | 'data'>): LoggedEvent {
  return event as LoggedEvent;
}
