import type { testLanguageConnection as endpoint } from '#shared/api/endpoints/language-connections.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { languageFailures } from '#shared/language/language-failure.ts';
import { findLanguageConnection, updateLanguageConnection } from '../../repositories/language-connections.ts';
import type { RequestContext } from '../context.ts';
import { describeFailure } from './describe-failure.ts';
import { openConnection } from './open-connection.ts';
import { presentConnection } from './present-connection.ts';
import { probeConnection } from './probe-connection.ts';

/** What works is on from now on, what no retry helps is off. Throws `not_found` where there is no such connection. */
export async function testLanguageConnection(
  context: RequestContext,
  id: string,
): Promise<EndpointOutput<typeof endpoint>> {
  const { clock, store, workspaceId } = context;
  const row = await findLanguageConnection(workspaceId, store.db, id);
  if (!row) throw new AppError('not_found');
  const probed = await probeConnection(await openConnection(context, row), row.embeddingModel);
  const testedAt = new Date(clock());
  const change = probed.ok
    ? { testedAt, capabilities: probed.value, offReason: null, pausedUntil: null }
    : { testedAt, ...(languageFailures[probed.failure.kind].endsConnection ? { offReason: probed.failure.kind } : {}) };
  await updateLanguageConnection(workspaceId, store.db, id, change);
  return {
    failure: probed.ok ? null : { kind: probed.failure.kind, message: describeFailure(probed.failure) },
    connection: presentConnection({ ...row, ...change }),
  };
}
