import type { Result } from '#shared/kernel/result.ts';
import type {
  AccountCallId,
  AccountFailure,
  AccountInput,
  AccountOutput,
} from '#extension/platform/messages/account-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';

/** Asks the connected backend about account or workspace, by way of the background worker. */
export async function callAccount<Id extends AccountCallId>(
  call: Id,
  input: AccountInput<Id>,
): Promise<Result<AccountOutput<Id>, AccountFailure>> {
  return asAnswer<Id>(await askBackground('callAccount', { call, input: asRequest<Id>(input) }));
}

/** Safe because the background validated the answer by the schema of this very endpoint. */
function asAnswer<Id extends AccountCallId>(
  answer: Result<unknown, AccountFailure>,
): Result<AccountOutput<Id>, AccountFailure> {
  return answer as Result<AccountOutput<Id>, AccountFailure>;
}

/** Safe because every input is an object of params, query and body, or an empty one. */
function asRequest<Id extends AccountCallId>(input: AccountInput<Id>): object {
  return input as object;
}
