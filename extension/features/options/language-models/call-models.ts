import type { Result } from '#shared/kernel/result.ts';
import type {
  AccountFailure,
  LanguageCallId,
  LanguageInput,
  LanguageOutput,
} from '#extension/platform/messages/account-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { announceModels } from '#extension/platform/storage/model-news.ts';

/** Calls after which other surfaces offer other models. */
const changing: ReadonlySet<LanguageCallId> = new Set<LanguageCallId>([
  'languageConnections.create',
  'languageConnections.delete',
  'languageConnections.test',
]);

/** Asks the connected backend about the workspace's language models, by way of the background worker. */
export async function callModels<Id extends LanguageCallId>(
  call: Id,
  input: LanguageInput<Id>,
): Promise<Result<LanguageOutput<Id>, AccountFailure>> {
  const answer = asAnswer<Id>(await askBackground('callAccount', { call, input: asRequest<Id>(input) }));
  if (answer.ok && changing.has(call)) announceModels();
  return answer;
}

/** Safe because the background validated the answer by the schema of this very endpoint. */
function asAnswer<Id extends LanguageCallId>(
  answer: Result<unknown, AccountFailure>,
): Result<LanguageOutput<Id>, AccountFailure> {
  return answer as Result<LanguageOutput<Id>, AccountFailure>;
}

/** Safe because every input is an object of params and body, or an empty one. */
function asRequest<Id extends LanguageCallId>(input: LanguageInput<Id>): object {
  return input as object;
}
