import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import {
  closeBreaker,
  dropDeadLetter,
  listDeadLetters,
  readCollectionState,
  replayDeadLetter,
} from '#shared/api/endpoints/admin.ts';

import type { AdminOptions } from './commands/admin.ts';
import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

export type AdminAction = 'status' | 'letters' | 'replay' | 'drop' | 'close-breaker';

/** Asks a backend for one of its admin's actions and prints the answer as JSON; nothing for an empty one. */
export async function callAdmin(
  { backend, token }: AdminOptions,
  action: AdminAction,
  letterId: string,
  io: CliIo,
): Promise<void> {
  if (token === undefined) {
    throw new UsageError(
      'This needs the ADMIN_TOKEN of the backend: --token, or SIGHTLINE_ADMIN_TOKEN in the environment.',
    );
  }
  const answer = await carryOut(action, letterId, { baseUrl: backend, fetch, token });
  if (!answer.ok) throw new UsageError(`${backend}: ${describe(answer.failure)}`);
  if (answer.value !== undefined) io.print(`${JSON.stringify(answer.value, undefined, 2)}\n`);
}

function carryOut(action: AdminAction, letterId: string, options: CallOptions) {
  const params = { letterId };
  switch (action) {
    case 'status':
      return callEndpoint(readCollectionState, {}, options);
    case 'letters':
      return callEndpoint(listDeadLetters, { query: {} }, options);
    case 'replay':
      return callEndpoint(replayDeadLetter, { params }, options);
    case 'drop':
      return callEndpoint(dropDeadLetter, { params }, options);
    case 'close-breaker':
      return callEndpoint(closeBreaker, {}, options);
  }
}

function describe(failure: CallFailure): string {
  return 'message' in failure ? failure.message : failure.kind;
}
