import type { TextLanguage } from '#shared/text/text-language.ts';
import { wordsOf } from '#shared/text/words.ts';

import { type BriefPage, isTopical, topicKey } from './brief-page.ts';

/** A subject that several pages have a heading for. */
export interface SharedHeading {
  /** As the page that stands first writes it. */
  readonly text: string;
  /** Addresses of the pages, each once, in the order of the results. */
  readonly pages: readonly string[];
  /** How they write it, different ones only. */
  readonly spellings: readonly string[];
}

/** Share of the words of two headings that must be common. */
const alike = 0.5;

/**
 * Headings that at least two pages share, those of most pages first. Two are the same where half of their topical words
 * have the same stems, words of the query left out, since every heading of such a page may hold those.
 */
export function sharedHeadings(pages: readonly BriefPage[], query: string): readonly SharedHeading[] {
  const groups: Group[] = [];
  for (const page of pages) {
    for (const text of page.headings) {
      const stems = stemsOf(text, query, page.language);
      if (stems.size === 0) continue;
      const group = groups.find((each) => likeness(each.stems, stems) >= alike);
      if (group) group.entries.push({ url: page.url, text });
      else groups.push({ stems, entries: [{ url: page.url, text }] });
    }
  }
  return groups
    .map(({ entries }) => ({
      text: entries[0]?.text ?? '',
      pages: [...new Set(entries.map(({ url }) => url))],
      spellings: [...new Set(entries.map(({ text }) => text))],
    }))
    .filter(({ pages: own }) => own.length > 1)
    .toSorted((a, b) => b.pages.length - a.pages.length);
}

/** The one of some shared headings that says the same as a text (a question): one of its spellings, or one alike. */
export function headingLike<Heading extends Pick<SharedHeading, 'spellings'>>(
  text: string,
  headings: readonly Heading[],
  query: string,
  language: TextLanguage | null,
): Heading | undefined {
  const wanted = stemsOf(text, query, language);
  return (
    headings.find(({ spellings }) => spellings.includes(text)) ??
    headings.find(({ spellings: [first = ''] }) => likeness(stemsOf(first, query, language), wanted) >= alike)
  );
}

/** Whether a page has a heading, or a title, for the same subject. */
export function hasHeadingFor(
  page: BriefPage,
  { spellings }: Pick<SharedHeading, 'spellings'>,
  query: string,
): boolean {
  const own = [page.title ?? '', ...page.headings].map((text) => stemsOf(text, query, page.language));
  return spellings.some((text) => {
    const wanted = stemsOf(text, query, page.language);
    return own.some((stems) => likeness(stems, wanted) >= alike);
  });
}

interface Group {
  readonly stems: ReadonlySet<string>;
  readonly entries: { readonly url: string; readonly text: string }[];
}

function stemsOf(text: string, query: string, language: TextLanguage | null): ReadonlySet<string> {
  const asked = new Set(wordsOf(query).map((word) => topicKey([word], language)));
  const words = wordsOf(text).filter((word) => isTopical(word, language));
  return new Set(words.map((word) => topicKey([word], language)).filter((stem) => !asked.has(stem)));
}

/** Common ones over all (Jaccard); 0 for an empty set. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((stem) => b.has(stem)).length;
  return common / (a.size + b.size - common);
}
