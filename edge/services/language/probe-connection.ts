import type { LanguageCapabilities } from '#shared/language/language-connection.ts';
import { err, type Result } from '#shared/kernel/result.ts';

import { languageFailure, type LanguageFailure } from '../../providers/language/language-failure.ts';
import type { LanguageModelOptions } from '../../providers/language/open-language-model.ts';
import { probeModel } from '../../providers/language/probe-model.ts';

/** For all calls together: a browser's extension is not kept waiting for an answer beyond 30 seconds. */
const deadlineMs = 27_000;

/** Tries a model by small calls at the user's press. They are not held in the budget. */
export async function probeConnection(
  options: Omit<LanguageModelOptions, 'keepsSchema'>,
  embeddingModel: string | null,
): Promise<Result<LanguageCapabilities, LanguageFailure>> {
  const probed = await probeModel(options, embeddingModel, AbortSignal.timeout(deadlineMs));
  return !probed.ok && probed.failure.kind === 'cancelled' ? err(languageFailure('too_slow')) : probed;
}
