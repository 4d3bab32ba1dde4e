/** From January on, in English, French and German. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'januar'],
  ['february', 'feb', 'février', 'februar'],
  ['march', 'mar', 'mars', 'märz'],
  ['april', 'apr', 'avril'],
  ['may', 'mai'],
  ['june', 'jun', 'juin', 'juni'],
  ['july', 'jul', 'juillet', 'juli'],
  ['august', 'aug', 'août'],
  ['september', 'sep', 'septembre', 'sept'],
  ['october', 'oct', 'octobre', 'oktober'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'décembre', 'dezember'],
];

/** 1 to 12 by name, in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((own, at) => own.map((name) => [name, at + 1] as const)),
);
