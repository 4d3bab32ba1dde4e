/**
 * Why a selector may not run, undefined where it may. Matching costs grow with each descendant step and each `:has()`,
 * so both are counted per alternative; what makes a matcher go back and try again (a child or sibling step after
 * descendant ones, steps from `*`) is nearly forbidden. Whether a selector parses shows only in a document; `readSerp`
 * reports it then.
 */
export function selectorFault(source: string): string | undefined {
  const bare = source.replace(/\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g, '[]').replace(/\s*([>+~,])\s*/g, '$1');
  if (/[{}]|\/\*|::/.test(bare)) return 'is no plain selector';
  if (deepestNesting(bare) > 3) return 'nests brackets more than three deep';
  for (const alternative of bare.split(',')) {
    if (count(alternative, / /g) > 6) return 'descends more than six times';
    if (count(alternative, / (?=.*[>+~])/g) > 2) return 'steps to a child or sibling after descending more than twice';
    if (count(alternative, /(?:^|[\s>+~(])\*(?=[\s>+~])/g) > 1) return 'steps from any element more than once';
    if (count(alternative, /~/g) > 2) return 'looks at siblings more than twice';
  }
  if (count(bare, /:has\(/g) > 6) return 'uses :has() more than six times';
  return undefined;
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

function deepestNesting(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const character of text) {
    if (character === '(') deepest = Math.max(deepest, (depth += 1));
    if (character === ')') depth -= 1;
  }
  return deepest;
}
