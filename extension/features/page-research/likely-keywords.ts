import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { SearchOfPage } from '#extension/platform/storage/searches-of-page.ts';

/** Why a keyword is likely to be one of the page. */
export type LikelySign = 'chosen' | 'tracked' | 'search-console' | 'seen' | 'title' | 'phrase';

export interface LikelyKeyword {
  readonly keyword: string;
  /** The form under which spellings are one. */
  readonly form: string;
  readonly signs: readonly LikelySign[];
  /** Place of the page on a results page that was seen, or of the check of the tracked keyword. */
  readonly place: number | null;
  /** What Search Console counted of it for this page in four weeks; null where it was not asked or withholds it. */
  readonly own: { readonly clicks: number; readonly impressions: number } | null;
}

export interface PageSigns {
  /** That the user chose for the audit of the page. */
  readonly chosen: string | null;
  readonly tracked: readonly { readonly keyword: string; readonly place: number | null }[];
  readonly counted: readonly { readonly query: string; readonly clicks: number; readonly impressions: number }[];
  readonly seen: readonly SearchOfPage[];
  readonly title: string | null;
  /** Of two and three words, most frequent first. */
  readonly phrases: readonly string[];
}

const mostCounted = 50;
const mostPhrases = 6;
const mostTitleWords = 8;

/** What a page is likely to be searched by, what somebody has seen or counted first. Nothing is guessed beyond the page's own words. */
export function likelyKeywords(signs: PageSigns): readonly LikelyKeyword[] {
  const found = new Map<string, LikelyKeyword>();
  const add = (keyword: string, sign: LikelySign, more: Partial<LikelyKeyword> = {}): void => {
    const form = normalizeKeyword(keyword);
    if (form === '') return;
    const before = found.get(form) ?? { keyword, form, signs: [], place: null, own: null };
    const { own = before.own, place = null } = more;
    found.set(form, { ...before, signs: [...before.signs, sign], own, place: before.place ?? place });
  };
  if (signs.chosen !== null) add(signs.chosen, 'chosen');
  for (const { keyword, place } of signs.tracked) add(keyword, 'tracked', { place });
  for (const { clicks, impressions, query } of signs.counted.slice(0, mostCounted)) {
    add(query, 'search-console', { own: { clicks, impressions } });
  }
  for (const { place, query } of signs.seen) add(query, 'seen', { place });
  const title = titleKeyword(signs.title ?? '');
  if (title !== null) add(title, 'title');
  for (const phrase of signs.phrases.slice(0, mostPhrases)) add(phrase, 'phrase');
  return [...found.values()];
}

/** The first part of a title, up to what stands before the name of the site; null where it is longer than a search. */
function titleKeyword(title: string): string | null {
  const [first = ''] = title.split(/\s+[|–—·:]\s+|\s-\s|:\s/u);
  const words = first.trim().split(/\s+/u);
  return first.trim() === '' || words.length > mostTitleWords ? null : first.trim().toLowerCase();
}
