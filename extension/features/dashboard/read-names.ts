/** What a person typed as competitors. */
export interface ReadNames {
  readonly names: readonly string[];
  /** Entries that are neither a domain nor an id, as they were typed. */
  readonly refused: readonly string[];
}

/**
 * Competitors as a person types them, one a line or with commas; domains also with blanks. An address is reduced to its host
 * without `www.`, what has no dot is the id of a product or shop and stays as it is. Each once.
 */
export function readNames(typed: string): ReadNames {
  const entries = typed.split(/[\n,;]+/).flatMap((entry) => {
    const parts = entry.trim().split(/\s+/);
    return parts.every((part) => part.includes('.')) ? parts : [entry.trim()];
  });
  const read = entries.filter((entry) => entry !== '').map((entry) => [entry, nameOf(entry)] as const);
  return {
    names: [...new Set(read.flatMap(([, name]) => name ?? []))],
    refused: read.flatMap(([entry, name]) => (name === undefined ? [entry] : [])),
  };
}

function nameOf(entry: string): string | undefined {
  if (!entry.includes('.')) return /^[\w-]{5,100}$/.test(entry) ? entry : undefined;
  const host = URL.parse(entry.includes('://') ? entry : `https://${entry}`)?.hostname.replace(/^www\./, '') ?? '';
  return /^[^.\s/]+(\.[^.\s/]+)+$/.test(host) ? host : undefined;
}
