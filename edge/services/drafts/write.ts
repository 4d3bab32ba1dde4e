import { z } from 'zod';

import type { DraftAnswer, writeDraft as endpoint } from '#shared/api/endpoints/drafts.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import {
  buildDraftPrompt,
  type DraftPrompt,
  maxAlternatives,
  withoutLeaks,
} from '#shared/assist/written/draft-prompt.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { languageFailures } from '#shared/language/language-failure.ts';
import { languageFailure, type LanguageFailure } from '../../providers/language/language-failure.ts';
import type { AnswerShape } from '../../providers/language/language-model.ts';
import { readShape } from '../../providers/language/read-shape.ts';
import type { RequestContext } from '../context.ts';
import { askConnection, type PaidOutcome, type RunningAnswer } from '../language/ask-connection.ts';
import { describeFailure } from '../language/describe-failure.ts';

/** Three short texts, and room for a model that thinks before it writes. */
const maxOutputTokens = 2_000;
/** Looked through where a model wrote more than it was asked for. */
const mostAlternatives = 12;
const beatMs = 1_000;

const shape: AnswerShape<{ readonly alternatives: readonly string[] }> = {
  name: 'drafts',
  schema: z.strictObject({ alternatives: z.array(z.string()) }),
};

/**
 * Lines until the model answered, the last with what came of it. A client that stops reading stops the model. Throws what
 * `askConnection` throws, and `invalid_request` for a recipe that no model writes for, before the first line.
 */
export async function writeDraft(
  context: RequestContext,
  connectionId: string,
  request: ParsedInput<typeof endpoint>['body'],
): Promise<AsyncIterable<string>> {
  const prompt = buildDraftPrompt(request, () => crypto.randomUUID().replaceAll('-', ''));
  if (!prompt) {
    throw new AppError('invalid_request', {
      details: [{ path: 'body.recipe', message: 'is no recipe that a language model writes for' }],
    });
  }
  const { input, instructions } = prompt;
  const running = await askConnection(context, connectionId, { instructions, input, maxOutputTokens, shape });
  // Booked also where nobody waits for it any more.
  await context.afterwards(running.ended.then(() => undefined));
  return tell(running, prompt);
}

async function* tell(running: RunningAnswer, prompt: DraftPrompt): AsyncGenerator<string> {
  try {
    for (;;) {
      yield '{}\n';
      const ended = await Promise.race([running.ended, scheduler.wait(beatMs)]);
      if (ended) return yield `${JSON.stringify(answerOf(ended, prompt))}\n`;
    }
  } finally {
    running.cancel();
  }
}

function answerOf({ costMicros, outcome, tokens }: PaidOutcome, prompt: DraftPrompt): DraftAnswer {
  const paid = { costMicros, tokens };
  if (!outcome.result.ok) return { ...failedAnswer(outcome.result.failure), ...paid };
  const read = readShape(outcome.result.value.text, shape);
  if (!read.ok) return { ...failedAnswer(read.failure), ...paid };
  // Cut first: what is looked through is as long as the model likes.
  const texts = withoutLeaks(
    read.value.alternatives.slice(0, mostAlternatives).map((text) => text.slice(0, 600)),
    prompt,
  );
  if (texts.length === 0) return { ...failedAnswer(languageFailure('schema_ignored')), ...paid };
  return {
    outcome: 'written',
    texts: texts.slice(0, maxAlternatives),
    model: outcome.result.value.model,
    ...paid,
  };
}

function failedAnswer(
  failure: LanguageFailure,
): Omit<Extract<DraftAnswer, { outcome: 'failed' }>, 'costMicros' | 'tokens'> {
  const { kind, retryAfterMs } = failure;
  return {
    outcome: 'failed',
    kind,
    message: describeFailure(failure),
    isWorthRetrying: languageFailures[kind].isWorthRetrying,
    retryAfterSeconds: retryAfterMs === null ? null : Math.ceil(retryAfterMs / 1_000),
  };
}
