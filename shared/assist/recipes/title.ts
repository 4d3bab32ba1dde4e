import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import { foldWord } from '#shared/text/fold-word.ts';
import { lineWidth } from '#shared/text/line-width.ts';
import { wordsOf } from '#shared/text/words.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { cleanLine, withoutShouting } from '../sources/clean-line.ts';
import { cutAtPart, wholeFirst } from '../sources/cut-at-part.ts';
import { pageSubjects, type Subject } from '../sources/page-subject.ts';
import { siteName } from '../sources/site-name.ts';
import { repeatsPart, titleParts } from '../sources/title-parts.ts';

/** What Google shows of a title on a wide screen, in letters of average width (600 px at 9 px). */
const titleWidth = 65;

/** Titles from what the page calls itself, with the name of the site where it fits. */
export const recipe: Recipe = {
  id: 'title',
  rules: [
    'title/missing',
    'title/boilerplate',
    'title/half-empty',
    'title/markup-in-text',
    'title/control-characters',
    'title/all-caps',
    'title/repeats-brand',
    'title/keyword-stuffing',
    'title/no-relation-to-h1',
    'title/script-mismatch',
    'title/obsolete-year',
    'title/too-long',
    'title/too-short',
    'title/multiple',
    'title/outside-head',
    'title/equals-h1',
    'keyword/not-in-title',
  ],
  per: 'page',
  before: ({ document }) => pageTitle(document.head),
  drafts,
  written: {
    asks: 'The title of the page (its title element), 25 to 60 characters: what the page is about first, the name of the site after a bar only where it fits. In the case that titles have in its language, never all capitals.',
    reads: ['address', 'title', 'h1', 'headings', 'description', 'siteName', 'opening'],
    edit: (_, text) => ({ kind: 'title', text }),
  },
};

function drafts({ facts, keyword, rule }: RecipeInput): readonly Draft[] {
  const language = languageOfPage(facts.document).stemming ?? undefined;
  const site = siteName(facts);
  const subjects = pageSubjects(facts);
  const texts: { readonly text: string; readonly sources: Draft['sources'] }[] = [];
  const kept = keptTitle(facts.document.text?.mainText ?? '', pageTitle(facts.document.head), facts.collectedAt, rule);
  if (kept !== undefined) texts.push({ text: kept, sources: ['title'] });
  for (const { source, text } of withKeyword(subjects, keyword)) {
    const sources =
      keyword !== undefined && text.startsWith(capitalised(keyword)) ? [source, 'keyword' as const] : [source];
    if (site !== undefined && !holds(text, site) && lineWidth(`${text} | ${site}`) <= titleWidth)
      texts.push({ text: `${text} | ${site}`, sources: [...sources, 'site-name'] });
    texts.push({ text, sources });
  }
  return wholeFirst(texts, titleWidth).map(({ sources, text }) => ({
    edit: { kind: 'title', text: cutAtPart(text, titleWidth, language) },
    sources,
  }));
}

/** The title that is there, cleaned: each part once, not in capitals, this year in place of a past one where the rule says so. */
function keptTitle(mainText: string, title: string | null, collectedAt: string, rule: string): string | undefined {
  if (title === null) return undefined;
  const cleaned = withoutShouting(cleanLine(title), mainText);
  const whole = repeatsPart(cleaned) ? titleParts(cleaned).join(' | ') : cleaned;
  if (rule !== 'title/obsolete-year') return whole === '' ? undefined : whole;
  return whole.replace(/(?<![\d.-])20\d\d(?![\d.-])/g, collectedAt.slice(0, 4));
}

/** Subjects that hold the keyword first; where none does, it is put before the first. */
function withKeyword(subjects: readonly Subject[], keyword: string | undefined): readonly Subject[] {
  if (keyword === undefined) return subjects;
  const [first] = subjects;
  const holding = subjects.filter(({ text }) => holds(text, keyword));
  const others = subjects.filter((subject) => !holding.includes(subject));
  const led = first ? [{ ...first, text: `${capitalised(keyword)}: ${first.text}` }] : [];
  return [...holding, ...(holding.length > 0 ? [] : led), ...others];
}

function holds(text: string, words: string): boolean {
  const inside = new Set(wordsOf(text).map(foldWord));
  return wordsOf(words).every((word) => inside.has(foldWord(word)));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
