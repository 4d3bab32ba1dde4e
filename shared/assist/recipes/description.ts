import { pageDescription } from '#shared/audit/reading/head-metas.ts';
import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';
import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import { socialValue } from '#shared/audit/reading/social-value.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { lineWidth } from '#shared/text/line-width.ts';
import { splitSentences } from '#shared/text/split-sentences.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { bestSentences } from '../sources/best-sentences.ts';
import { cleanLine } from '../sources/clean-line.ts';
import { cutAtSentence } from '../sources/cut-at-sentence.ts';
import { cutAtWidth } from '../sources/cut-at-width.ts';
import { pageSubjects } from '../sources/page-subject.ts';

/** The usual advice, which `description/length` holds to. */
const maxWidth = 155;
const minWidth = 55;

/** Descriptions from the sentences of the page that say most about it, and from what it says of itself elsewhere. */
export const recipe: Recipe = {
  id: 'description',
  rules: [
    'description/missing',
    'description/equals-title',
    'description/keyword-list',
    'description/length',
    'description/not-about-page',
    'description/multiple',
    'description/outside-head',
    'keyword/not-in-description',
  ],
  per: 'page',
  before: ({ document }) => pageDescription(document.head),
  drafts,
  written: {
    asks: 'The meta description of the page, 80 to 150 characters: one or two whole sentences that say what a visitor finds on it. Not a list of words, not the title again.',
    reads: ['address', 'title', 'h1', 'headings', 'description', 'opening'],
    edit: (_, text) => ({ kind: 'description', text }),
  },
};

function drafts({ facts, keyword }: RecipeInput): readonly Draft[] {
  const { document } = facts;
  const language = languageOfPage(document).stemming ?? undefined;
  const about = [pageSubjects(facts)[0]?.text, keyword].filter((part) => part !== undefined).join(' ');
  const mainText = document.text?.mainText ?? '';
  const best = document.text ? bestSentences(document.text, { about, language, maxWidth }) : [];
  const any = document.text ? bestSentences(document.text, { about: '', language, maxWidth }) : [];
  const texts: { readonly text: string; readonly sources: Draft['sources'] }[] = [
    ...written(facts).map(({ source, text }) => ({
      text: cutAtSentence(text, maxWidth, language),
      sources: [source] as const,
    })),
    ...best.slice(0, 4).map((first) => ({ text: withMore(first, any, mainText), sources: ['sentences'] as const })),
    ...longSentences(facts).map((text) => ({
      text: `${cutAtWidth(text, maxWidth - 2, language)} …`,
      sources: ['sentences'] as const,
    })),
  ];
  return texts
    .filter(({ text }) => lineWidth(text) >= minWidth && lineWidth(text) <= 160)
    .map(({ sources, text }) => ({ edit: { kind: 'description', text }, sources }));
}

/** What the page says of itself, most trusted first. */
function written({
  document,
}: PageFacts): readonly { readonly text: string; readonly source: Draft['sources'][number] }[] {
  const og = document.social ? socialValue(document.social, 'og:description') : null;
  const marked = document.structuredData
    ? readSchema(document.structuredData).items.flatMap(({ properties }) => properties.get('description') ?? [])
    : [];
  const own = pageDescription(document.head);
  const [first] = marked.filter((value) => typeof value === 'string');
  return [
    ...(own ? [{ text: cleanLine(own), source: 'description' as const }] : []),
    ...(og === null ? [] : [{ text: cleanLine(og), source: 'open-graph' as const }]),
    ...(typeof first === 'string' ? [{ text: cleanLine(first), source: 'structured-data' as const }] : []),
  ];
}

/** A sentence with the next of the good ones behind it where both fit, else with one before it. */
function withMore(first: string, others: readonly string[], mainText: string): string {
  const at = mainText.indexOf(first);
  const placed = others
    .filter((other) => other !== first && lineWidth(`${first} ${other}`) <= maxWidth)
    .map((other) => ({ other, distance: mainText.indexOf(other) - at }));
  const [next] = placed.filter(({ distance }) => distance > 0).toSorted((a, b) => a.distance - b.distance);
  if (next) return `${first} ${next.other}`;
  const [before] = placed;
  return before ? `${before.other} ${first}` : first;
}

/** The opening of a text whose sentences are all too long. */
function longSentences({ document }: PageFacts): readonly string[] {
  const prose = splitSentences(document.text?.mainText ?? '').map((sentence) => sentence.trim());
  return prose.filter((sentence) => lineWidth(sentence) > maxWidth && /^\p{Lu}/u.test(sentence)).slice(0, 2);
}
