import type { SerpSnapshot } from './snapshot.ts';

/** How hard a page looks from what it shows. */
export interface SerpStrength {
  /** 0 to 100: mean of `titles` and `1 - 1 / firstPlace`. */
  readonly score: number;
  /** Share of the first ten titles that hold every word of the query, 0 to 1. */
  readonly titles: number;
  /** Place of the first result over everything on the page. */
  readonly firstPlace: number;
}

/** Of the first page; further down nobody competes for the query as such. */
const firstResults = 10;

/**
 * How hard a page looks from what it shows itself: how many titles aim at the query, and what stands above the first
 * result. An estimate of ours, told with its parts; null where the page is no list of web results that was read by rules.
 */
export function serpStrength({ items, page, parser, query, state }: SerpSnapshot): SerpStrength | null {
  const organic = items.filter((item) => item.type === 'organic').slice(0, firstResults);
  const [first] = organic;
  const wanted = wordsOf(query ?? '');
  if (state !== 'ok' || parser.method !== 'rules' || page !== 1 || !first || wanted.length === 0) return null;
  const aimed = organic.filter(({ title }) => {
    const words = plain(title);
    return wanted.every((word) => words.includes(word));
  }).length;
  const titles = aimed / organic.length;
  const above = 1 - 1 / first.rank_absolute;
  return { score: Math.round(50 * (titles + above)), titles, firstPlace: first.rank_absolute };
}

/** Without operators such as `site:` and what they take. */
function wordsOf(query: string): readonly string[] {
  const words = plain(query.replace(/(?:^|\s)-?[a-z]+:\S+/gi, ' ')).split(/[^\p{L}\p{N}]+/u);
  return [...new Set(words)].filter((word) => word !== '');
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
