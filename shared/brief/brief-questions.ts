import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { expansionWords } from '#shared/research/suggestions/expansion-words.data.ts';
import { wordsOf } from '#shared/text/words.ts';

import { type BriefPage, isTopical, topicKey } from './brief-page.ts';
import { headingLike, type SharedHeading } from './shared-headings.ts';

/** A question that searchers or leading pages ask. */
export interface BriefQuestion {
  readonly text: string;
  /** On the results page, or as a heading of pages. */
  readonly isAsked: boolean;
  /** Those with a heading for it: the pages of the shared heading that says the same, where there is one. */
  readonly pages: readonly string[];
  /** What one's own page has of it: a heading with most of its topical words, all of them in its text, or neither; null without an own page. */
  readonly own: 'heading' | 'words' | 'none' | null;
}

/** Questions of “people also ask” first, then those that pages have as headings; two with the same topical words are one. */
export function briefQuestions(
  serp: SerpSnapshot,
  pages: readonly BriefPage[],
  own: BriefPage | undefined,
  headings: readonly (SharedHeading & { readonly isOwn: boolean | null })[],
): readonly BriefQuestion[] {
  const language = pages[0]?.language ?? own?.language ?? null;
  const keyOf = (text: string): string =>
    [
      ...new Set(
        wordsOf(text)
          .filter((word) => isTopical(word, language))
          .map((word) => topicKey([word], language)),
      ),
    ]
      .toSorted()
      .join(' ');
  const found = new Map<string, { text: string; isAsked: boolean; pages: string[] }>();
  for (const item of serp.items) {
    if (item.type !== 'people_also_ask') continue;
    for (const { text } of item.questions) found.set(keyOf(text), { text, isAsked: true, pages: [] });
  }
  for (const page of pages) {
    for (const heading of page.headings.filter(isQuestion)) {
      const key = keyOf(heading);
      if (key === '') continue;
      const known = found.get(key) ?? { text: heading, isAsked: false, pages: [] };
      if (!known.pages.includes(page.url)) known.pages.push(page.url);
      found.set(key, known);
    }
  }
  return [...found]
    .map(([key, question]) => {
      const shared = headingLike(question.text, headings, serp.query ?? '', language);
      const coverage = own ? coverageOf(own, key, shared?.isOwn ?? undefined) : null;
      return { ...question, pages: shared?.pages ?? question.pages, own: coverage };
    })
    .toSorted((a, b) => Number(b.isAsked) - Number(a.isAsked) || b.pages.length - a.pages.length);
}

/** Ends like one, or begins with a question word of a language that we know. */
function isQuestion(heading: string): boolean {
  if (/[?？؟]\s*$/u.test(heading)) return true;
  const begins = heading.toLowerCase();
  return wordsOf(heading).length >= 3 && opening.some((words) => begins.startsWith(`${words} `));
}

/** Of two letters and more than one language some are ordinary words (`es`, `is`, `die`): those need the mark. */
const opening = [...new Set(Object.values(expansionWords).flatMap(({ questions }) => questions))].filter(
  (words) => words.length > 2,
);

/** `isHeading`: what is known of the shared heading that says the same. */
function coverageOf(own: BriefPage, key: string, isHeading: boolean | undefined): 'heading' | 'words' | 'none' {
  const wanted = key.split(' ').filter((stem) => stem !== '');
  if (isHeading === true) return 'heading';
  if (wanted.length === 0) return 'none';
  if (isHeading === undefined && own.headings.some((heading) => holdsMost(heading, wanted, own))) return 'heading';
  return wanted.every((stem) => own.phrases.has(stem)) ? 'words' : 'none';
}

function holdsMost(heading: string, wanted: readonly string[], { language }: BriefPage): boolean {
  const stems = new Set(wordsOf(heading).map((word) => topicKey([word], language)));
  return wanted.filter((stem) => stems.has(stem)).length >= 0.6 * wanted.length;
}
