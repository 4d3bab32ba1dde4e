/**
 * Why a selector may not run, undefined where it may. Matching costs grow with each descendant step and each `:has()`,
 * so both are counted per alternative. Whether it parses shows only in a document; `readSerp` reports it then.
 */
export function selectorFault(source: string): string | undefined {
  const bare = source.replace(/\[(?:"[^"]*"|'[^']*'|[^\]"'])*\]/g, '[]').replace(/\s*([>+~,])\s*/g, '$1');
  if (/[{}]|\/\*|::/.test(bare)) return 'is no plain selector';
  for (const alternative of bare.split(',')) {
    if ((alternative.match(/ /g) ?? []).length > 6) return 'descends more than six times';
  }
  if ((bare.match(/:has\(/g) ?? []).length > 6) return 'uses :has() more than six times';
  if ((bare.match(/[~]/g) ?? []).length > 4) return 'looks at siblings more than four times';
  return undefined;
}
