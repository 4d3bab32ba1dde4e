import { err, ok, type Result } from '#shared/kernel/result.ts';

/** Parsed JSON and, where it only parsed after a repair, what the strict parser said. */
export interface LenientJson {
  readonly value: unknown;
  readonly repaired: string | null;
}

/**
 * Parses JSON-LD as pages write it. Where strict JSON fails, these are mended: comments (HTML, block and line),
 * CDATA marks, raw control characters inside strings, and semicolons after the value. The failure is the strict
 * parser's message. Takes time in proportion to the length.
 */
export function parseLenientJson(text: string): Result<LenientJson, string> {
  const strict = tryParse(text);
  if (strict.ok) return ok({ value: strict.value, repaired: null });
  const mended = tryParse(repair(text));
  return mended.ok ? ok({ value: mended.value, repaired: strict.failure }) : err(strict.failure);
}

function tryParse(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
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
  return kept
    .join('')
    .replace(/^\uFEFF/, '')
    .trim()
    .replace(/[;\s]+$/, '');
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
