import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Parsed JSON and, where it only parsed after a repair, what the strict parser said. */
export interface LenientJson {
  readonly value: unknown;
  readonly repaired: string | null;
}

/**
 * Parses JSON-LD as pages write it. Where strict JSON fails, these are fixed: comments (HTML, block and line),
 * CDATA marks, raw control characters inside strings, and semicolons after the value. The failure is the strict
 * parser's message. Takes time in proportion to the length.
 */
export function parseLenientJson(text: string): Result<LenientJson, string> {
  const strict = tryParse(text);
  if (strict.ok) return ok({ value: strict.value, repaired: null });
  const fixed = tryParse(repair(text));
  return fixed.ok ? ok({ value: fixed.value, repaired: strict.failure }) : err(strict.failure);
}

function tryParse(text: string): Result<unknown, string> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(changedNumber.test(text) ? withNumbersAsWritten(text, value) : value);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}

/** Numbers that do not survive as numbers: `10.00`, identifiers of more than 15 digits. Seen in strings too, at no harm. */
const changedNumber = /[[,:\s]-?(?:\d+\.\d*0|\d{16,})\s*[,\]}]/;

/** A price of `10.00` is not `10` in a comparison. Text too deep for a second reading stays as it was read. */
function withNumbersAsWritten(text: string, parsed: unknown): unknown {
  try {
    const value: unknown = JSON.parse(text, keepNumber);
    return value;
  } catch {
    // The engine calls itself for every level here, which it does not for a plain reading.
    return parsed;
  }
}

/** `context` is newer than some browsers; without it numbers stay numbers. */
function keepNumber(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  const source = context?.source;
  return typeof value === 'number' && source !== undefined && source !== String(value) ? source : value;
}

/** A string, a comment, a CDATA mark, a run of plain text, or one other character. */
const token = /"(?:[^"\\]|\\[\s\S])*"?|<!--|-->|<!\[CDATA\[|\]\]>|\/\*|\/\/|[^"<\-\]/]+|[\s\S]/gy;

/** Where a comment that begins so ends. */
const commentEnds: Readonly<Record<string, string>> = { '<!--': '-->', '/*': '*/', '//': '\n' };

function repair(text: string): string {
  const kept: string[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [part] = match;
    if (part.startsWith('"')) kept.push(escapeControls(part));
    else if (part in commentEnds) token.lastIndex = endOfComment(text, part, token.lastIndex);
    else if (part !== '-->' && part !== '<![CDATA[' && part !== ']]>') kept.push(part);
  }
  return withoutEnd(
    kept
      .join('')
      .replace(/^\uFEFF/, '')
      .trim(),
  );
}

/** Without semicolons and white space at the end, found from there: a pattern would try each run from each of its places. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[;\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** An HTML comment around a whole block hides nothing: only its marks go. */
function endOfComment(text: string, mark: string, from: number): number {
  if (mark === '<!--' && /^\s*[[{]/.test(text.slice(from, from + 1000))) return from;
  const end = commentEnds[mark] ?? '\n';
  const at = text.indexOf(end, from);
  return at === -1 ? text.length : at + end.length;
}

function escapeControls(quoted: string): string {
  // eslint-disable-next-line no-control-regex
  return quoted.replace(/[\u0000-\u001F]/g, (character) =>
    character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
