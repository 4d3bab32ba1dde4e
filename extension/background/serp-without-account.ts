import { type SerpSnapshot, serpSnapshot } from '#shared/serp/snapshot.ts';

/**
 * The snapshot with the account's name and addresses blotted out of every text that came from the page. A name that the
 * person searched for stays: it is then the query's, not the account's. One word alone (`Rose`) is a name only where
 * pages address their visitor: delivery, badges, what was bought.
 */
export function withoutAccount(snapshot: SerpSnapshot, account: readonly string[]): SerpSnapshot {
  const query = (snapshot.query ?? '').toLowerCase();
  const known = [...new Set(account.map((text) => text.trim()))].filter((text) => text.length > 1);
  const names = known.filter((name) => name.includes('@') || !query.includes(name.toLowerCase()));
  const everywhere = patternOf(names.filter((name) => name.includes('@') || /\S{2,}\s+\S{2,}/.test(name)));
  const personal = patternOf(names);
  if (!personal) return snapshot;
  const blot = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      const pattern = addressed.has(key) ? personal : everywhere;
      return pattern && !asIs.has(key) ? value.replace(pattern, blotted) : value;
    }
    if (Array.isArray(value)) return value.map((each: unknown) => blot(each, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, blot(each, name)]));
  };
  const { items, result_count_text, spell } = snapshot;
  return serpSnapshot.parse({ ...snapshot, ...Object(blot({ items, result_count_text, spell }, '')) });
}

const blotted = '•••';

/** Fields in which a page speaks to its visitor. */
const addressed = new Set(['delivery_text', 'badges', 'bought_text']);

/** Words of ours. Addresses that carry the account's own were left out with their items. */
const asIs = new Set([
  'type',
  'position',
  'redirect',
  'layout',
  'block',
  'format',
  'site',
  'url',
  'raw_href',
  'images',
]);

function patternOf(names: readonly string[]): RegExp | undefined {
  if (names.length === 0) return undefined;
  const alternatives = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
