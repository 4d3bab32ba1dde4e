import { err, ok, type Result } from '#shared/kernel/result.ts';

import { languageFailure, type LanguageFailure } from './language-failure.ts';
import type { AnswerShape, LanguageRequest } from './language-model.ts';
import { sayable } from './sayable.ts';

/** Reads an answer in the form that was asked for. Fences and words around the JSON are looked past. */
export function readShape<T>(text: string, { schema }: AnswerShape<T>): Result<T, LanguageFailure> {
  const value = parseInside(text);
  if (value === undefined) return err(languageFailure('answer_unreadable'));
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.slice(0, 5).map(({ message, path }) => `${path.join('.')}: ${message}`);
  return err(languageFailure('schema_ignored', { detail: sayable(issues.join('; '), '') }));
}

/** The request with the form written into its instructions, for models that keep to no schema sent beside them. */
export function withShapeInWords(request: LanguageRequest, schema: object): LanguageRequest {
  const { shape: _sentBeside, ...rest } = request;
  return {
    ...rest,
    instructions: `${request.instructions}\n\nAnswer with JSON alone, without a word before or after it and without a fence. It must fit this JSON Schema:\n${JSON.stringify(schema)}`,
  };
}

/** The JSON from the first brace to the last; undefined where that is none. */
function parseInside(text: string): unknown {
  const [from, to] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return undefined;
  }
}
