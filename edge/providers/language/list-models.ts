import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { findAddressFault } from './find-address-fault.ts';
import { languageFailure, type LanguageFailure } from './language-failure.ts';
import { type ClientOptions, openClient } from './open-client.ts';
import { sayableFailure } from './sayable.ts';
import { translateError } from './translate-error.ts';

const list = z.object({ data: z.array(z.object({ id: z.string().min(1).max(200) })) });
/** Houses that resell others have some hundreds. */
const most = 1_000;

/** Names of the models behind an address, by `GET /models`: sorted, each once. Fails as a question to a model does. */
export async function listModels(
  options: ClientOptions,
  signal: AbortSignal,
): Promise<Result<readonly string[], LanguageFailure>> {
  if (findAddressFault(options.baseUrl, options) !== null) return err(languageFailure('address_refused'));
  try {
    const answer = await openClient(options).models.list({ signal }).asResponse();
    const parsed = list.safeParse(await answer.json());
    if (!parsed.success) return err(languageFailure('answer_unreadable'));
    return ok([...new Set(parsed.data.data.map(({ id }) => id))].toSorted().slice(0, most));
  } catch (error) {
    const failure = signal.aborted ? languageFailure('too_slow') : translateError(error, false);
    return err(sayableFailure(failure, options.key));
  }
}
