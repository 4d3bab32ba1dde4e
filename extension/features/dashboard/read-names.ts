/**
 * Competitors as a person types them, one a line or with commas: an address is reduced to its host without `www.`, what
 * has no dot is the id of a product or shop and stays as it is. Each once; what is neither is left out.
 */
export function readNames(typed: string): readonly string[] {
  const names = typed
    .split(/[\s,;]+/)
    .map((each) => (each.includes('.') ? hostOf(each) : each))
    .filter((each) => /^[\w-]{1,100}$/.test(each) || /^[^.\s/]+(\.[^.\s/]+)+$/.test(each));
  return [...new Set(names)];
}

function hostOf(typed: string): string {
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed}`);
  return url?.hostname.replace(/^www\./, '') ?? '';
}
