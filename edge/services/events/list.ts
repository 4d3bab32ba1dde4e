import type { listEvents as endpoint } from '#shared/api/endpoints/events.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { eventKinds } from '#shared/events/logged-event.ts';

import { listLoggedEvents, readLastSeq } from '../../repositories/logged-events.ts';
import type { RequestContext } from '../context.ts';
import { presentEvent } from './present.ts';

/** A part of the log; the last number is read first, so that nothing up to it is missed. */
export async function listEvents(
  { store, workspaceId }: RequestContext,
  { after, before, kind, limit, projectId }: ParsedInput<typeof endpoint>['query'],
): Promise<EndpointOutput<typeof endpoint>> {
  const wanted = kind === undefined ? undefined : new Set(kind.split(','));
  const kinds = wanted && eventKinds.filter((each) => wanted.has(each));
  const lastSeq = await readLastSeq(workspaceId, store.db);
  const page = { after, before, kinds, projectId, limit: limit + 1 };
  const rows = await listLoggedEvents(workspaceId, store.db, page);
  const items = rows.slice(0, limit).map(presentEvent);
  return { items, next: rows.length > limit ? (items.at(-1)?.seq ?? null) : null, lastSeq };
}
