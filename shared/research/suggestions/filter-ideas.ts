import { err, ok, type Result } from '#shared/kernel/result.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { patternFault } from '#shared/serp/pattern-safety.ts';

/** What of a keyword's text has to be true; an empty field asks nothing. */
export interface TextFilter {
  /** Every one of these words or parts, with commas between. */
  readonly contains: string;
  /** None of these, with commas between. */
  readonly excludes: string;
  /** A regular expression that fits somewhere, whatever the case. */
  readonly pattern: string;
}

/** Why a regular expression is not used: it does not compile, or could take forever. */
export type PatternFault = { readonly kind: 'syntax' | 'slow'; readonly detail: string };

/** The filter as a function over the folded form of a keyword. */
export function textFilter({
  contains,
  excludes,
  pattern,
}: TextFilter): Result<(form: string) => boolean, PatternFault> {
  const wanted = partsOf(contains);
  const unwanted = partsOf(excludes);
  const compiled = pattern === '' ? ok(undefined) : compile(pattern);
  if (!compiled.ok) return compiled;
  const expression = compiled.value;
  return ok(
    (form) =>
      wanted.every((part) => form.includes(part)) &&
      !unwanted.some((part) => form.includes(part)) &&
      (expression === undefined || expression.test(form)),
  );
}

function partsOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => normalizeKeyword(part))
    .filter((part) => part !== '');
}

function compile(pattern: string): Result<RegExp, PatternFault> {
  try {
    const expression = new RegExp(pattern, 'iu');
    const fault = patternFault(pattern);
    return fault === undefined ? ok(expression) : err({ kind: 'slow', detail: fault });
  } catch (error) {
    return err({ kind: 'syntax', detail: error instanceof Error ? error.message : String(error) });
  }
}
