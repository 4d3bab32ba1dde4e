/**
 * Why a regular expression can take time that grows with the square of its input or worse; undefined where this finds
 * nothing. It knows three forms. A pattern that may begin anywhere and ends with a repetition before `$` tries again at each
 * place of a run that is not at the end. A group that is nothing but a repetition, repeated, tries every way to share out a
 * run. Two repetitions that take the same signs, before a `$` that a line break can keep from matching, share out a run too.
 */
export function findSlowPattern(source: string, flags: string): string | undefined {
  const plain = withoutClasses(source);
  if (nested.test(plain)) return 'repeats a group that is itself a repetition';
  if (!flags.includes('s') && shared.test(plain)) return 'shares out a run between two repetitions before `$`';
  if (flags.includes('y')) return undefined;
  const ends = alternativesOf(plain).some((part) => !part.startsWith('^') && endsInRepetition(part));
  return ends ? 'ends with a repetition before `$` and may begin anywhere' : undefined;
}

/** `(a+)+`, `(?:C*)*`: a class stands as one letter. */
const nested = /\((?:\?:)?(?:\\.|[^()\\|])(?:[+*]|\{\d+,\})\)(?:[+*]|\{\d+,\})/;

/** `\s*(.*)$`: what is white space, or of a class, any character is too. With the flag `s`, nothing keeps the end from matching. */
const shared = /(?:\\s|C|\.)(?:[+*]|\{\d+,\})\(?(?:\?:)?\.[+*]\??\)?\$/;

/**
 * A repetition without end before the end of the text that can begin within its own run: nothing before it has to stand
 * there, or it takes any character and so that too.
 */
function endsInRepetition(part: string): boolean {
  const match = /^(.*?)(\\?.)(?:[+*]|\{\d+,\})\??\$$/su.exec(part);
  if (!match) return false;
  const [, head = '', repeated = ''] = match;
  if (head.endsWith('\\')) return false;
  const required = head.replace(/(?:\\.|.)(?:[?*]|\{0,)/gsu, '');
  return repeated === '.' || !/[^\\()?:]/.test(required);
}

/** Each class and each `\\p{…}` as one letter, so that what stands in it is not read as syntax. */
function withoutClasses(source: string): string {
  return source.replace(/\\[pP]\{[^}]*\}/g, 'C').replace(/\[(?:\\.|[^\]\\])*\]/g, 'C');
}

function alternativesOf(source: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at] ?? '';
    const piece = char === '\\' ? source.slice(at, at + 2) : char;
    if (char === '\\') at += 1;
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    if (piece === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + piece);
  }
  return parts;
}
