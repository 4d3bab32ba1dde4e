import { z } from 'zod';

import type { LanguageCapabilities } from '#shared/language/language-connection.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import { languageFailure, type LanguageFailure } from './language-failure.ts';
import type { AnswerShape, LanguageModel, LanguageRequest } from './language-model.ts';
import { type LanguageModelOptions, openLanguageModel } from './open-language-model.ts';
import { readShape } from './read-shape.ts';

/** With a key that nobody would use who was not sent the schema. */
const probe: AnswerShape<{ readonly paletteEntry: string; readonly isDaytime: boolean }> = {
  name: 'probe',
  schema: z.strictObject({ paletteEntry: z.string(), isDaytime: z.boolean() }),
};

const question: LanguageRequest = {
  instructions: 'You answer test questions.',
  input: 'Which colour has a clear sky at noon?',
  // Room for models that think before they answer.
  maxOutputTokens: 1_000,
};

/**
 * Finds out by three small calls what a model can do. Fails where it does not answer at all, or in no form that can be
 * read, also when the form is written into the prompt.
 */
export async function probeModel(
  options: Omit<LanguageModelOptions, 'keepsSchema'>,
  embeddingModel: string | null,
  signal: AbortSignal,
): Promise<Result<LanguageCapabilities, LanguageFailure>> {
  const strict = openLanguageModel({ ...options, keepsSchema: true });
  const beside = await askShape(strict, signal);
  const keepsSchema = beside.ok;
  if (!beside.ok) {
    if (!formFaults.has(beside.failure.kind)) return beside;
    const inWords = await askShape(openLanguageModel({ ...options, keepsSchema: false }), signal);
    if (!inWords.ok) return inWords;
  }
  const callsTools = await askTool(strict, signal);
  const embedded = embeddingModel === null ? undefined : await strict.embed(embeddingModel, ['sky'], signal);
  if (embedded?.ok === false) return err(languageFailure(embedded.failure.kind, embedded.failure));
  return ok({ keepsSchema, callsTools, embeddingLength: embedded?.value.vectors[0]?.length ?? null });
}

/** These can be the fault of the schema that was sent. */
const formFaults: ReadonlySet<string> = new Set(['request_refused', 'answer_unreadable', 'schema_ignored']);

async function askShape(model: LanguageModel, signal: AbortSignal): Promise<Result<unknown, LanguageFailure>> {
  const { result } = await model.generate({ ...question, shape: probe }, signal);
  return result.ok ? readShape(result.value.text, probe) : result;
}

async function askTool(model: LanguageModel, signal: AbortSignal): Promise<boolean | null> {
  const tool = { name: 'note_number', description: 'Notes a number.', input: z.object({ number: z.number() }) };
  const { result } = await model.generate(
    { ...question, input: 'Call the tool note_number with the number 7.', tools: [tool] },
    signal,
  );
  if (result.ok) return result.value.toolCalls.some(({ name }) => name === tool.name);
  return result.failure.kind === 'request_refused' ? false : null;
}
