import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import {
  closeBreaker,
  dropDeadLetter,
  listDeadLetters,
  readScheduledChecksState,
  replayDeadLetter,
} from '#shared/api/endpoints/admin.ts';

import type { CliIo } from './io.ts';
import { UsageError } from './usage-error.ts';

export interface AdminOptions {
  readonly backend: string;
  readonly token?: string;
}

export type AdminAction = 'status' | 'dead-letters' | 'replay' | 'drop' | 'close-breaker';

/** Asks a backend for one of its admin's actions and prints the answer as JSON; nothing for an empty one. */
export async function callAdmin(
  { backend, token }: AdminOptions,
  action: AdminAction,
  deadLetterId: string,
  io: CliIo,
): Promise<void> {
  if (token === undefined) {
    throw new UsageError(
      'This needs the ADMIN_TOKEN of the backend: --token, or SIGHTLINE_ADMIN_TOKEN in the environment.',
    );
  }
  const answer = await carryOut(action, deadLetterId, { baseUrl: backend, fetch, token });
  if (!answer.ok) throw new UsageError(`${backend}: ${describe(answer.failure)}`);
  if (answer.value !== undefined) io.print(`${JSON.stringify(answer.value, undefined, 2)}\n`);
}

function carryOut(action: AdminAction, deadLetterId: string, options: CallOptions) {
  const params = { deadLetterId };
  switch (action) {
    case 'status':
      return callEndpoint(readScheduledChecksState, {}, options);
    case 'dead-letters':
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
