/** "1 word", "35 words": a value as reports hold it, in English. */
export function counted(
  count: number,
  noun: 'word' | 'link' | 'page' | 'error' | 'warning' | 'finding' | 'place',
): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
