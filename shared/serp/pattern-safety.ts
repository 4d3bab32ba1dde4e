/** Characters of a value that a pattern sees. */
export const maxPatternInput = 300;

/**
 * Why a regular expression may not run, undefined where it may. Refused are what makes backtracking explode: a repeated
 * group that itself repeats or chooses, references back, and more than two unlimited repetitions. With these gone, the
 * steps stay below the cube of `maxPatternInput`.
 */
export function patternFault(source: string): string | undefined {
  try {
    new RegExp(source, 'iu');
  } catch {
    return 'does not compile';
  }
  const groups: Group[] = [{ isVaried: false }];
  let unlimited = 0;
  for (let at = 0; at < source.length; at += 1) {
    const rest = source.slice(at);
    const [token = ''] =
      /^(?:\\[1-9]|\\k<|\(\?<[=!]|\\.|\[(?:\\.|[^\]\\])*\]|\(|\)|\||[*+?]|\{\d+(?:,\d*)?\})/u.exec(rest) ?? [];
    if (/^(?:\\[1-9]|\\k<)/.test(token)) return 'refers back';
    if (token.startsWith('(?<') && !/^\(\?<[a-z]/i.test(rest)) return 'looks behind';
    if (token.startsWith('(')) groups.push({ isVaried: false });
    const group = groups.at(-1);
    if (token === '|' && group) group.isVaried = true;
    const closed = token === ')' ? groups.pop() : undefined;
    const after = source.slice(at + token.length);
    if (closed) {
      const repeated = /^(?:[*+]|\{\d+(?:,\d*)?\})/.test(after);
      if (repeated && closed.isVaried) return 'repeats a group that varies';
      const outer = groups.at(-1);
      if (outer && (closed.isVaried || repeated)) outer.isVaried = true;
    }
    if (/^[*+?{]/.test(token) && group) {
      group.isVaried = true;
      if (/^(?:[*+]|\{\d+,\})/.test(token)) unlimited += 1;
      if (/^\{\d{3,}|^\{\d+,\d{3,}/.test(token)) return 'repeats more than 99 times';
    }
    at += Math.max(0, token.length - 1);
  }
  return unlimited > 2 ? 'repeats without limit more than twice' : undefined;
}

interface Group {
  /** Holds a repetition or a choice. */
  isVaried: boolean;
}
