import { languageOfPage } from '#shared/audit/reading/keyword-focus.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { cutAtPart, wholeFirst } from '../sources/cut-at-part.ts';
import { isMainHeading, pageSubjects } from '../sources/page-subject.ts';

const headingWidth = 68;

/** A main heading: the first heading of the content made one, or a new one from what the page calls itself. */
export const recipe: Recipe = {
  id: 'h1',
  rules: [
    'heading/h1-missing',
    'heading/h1-from-image-alt',
    'heading/h1-too-long',
    'heading/h1-too-short',
    'keyword/not-in-h1',
  ],
  per: 'page',
  before: ({ document }) => firstH1(document.headings)?.text ?? null,
  drafts,
  written: {
    asks: 'The main heading of the page (its h1), 20 to 65 characters: what the page is about, in other words than a list of keywords.',
    reads: ['address', 'title', 'h1', 'headings', 'description', 'opening'],
    edit: ({ facts }, text) => ({ kind: 'h1', node: firstH1(facts.document.headings)?.node ?? null, text }),
  },
};

function drafts({ facts, keyword }: RecipeInput): readonly Draft[] {
  const { headings } = facts.document;
  const language = languageOfPage(facts.document).stemming ?? undefined;
  const old = firstH1(headings);
  const promoted = old ? undefined : headings?.find((each) => isMainHeading(each) && each.level <= 3);
  const subjects = pageSubjects(facts).filter(({ text }) => text !== old?.text);
  const led = keyword !== undefined && old ? [{ text: `${old.text}: ${keyword}`, source: 'keyword' as const }] : [];
  return [
    ...(promoted
      ? [{ edit: { kind: 'h1', node: promoted.node, text: promoted.text } as const, sources: ['heading'] as const }]
      : []),
    ...wholeFirst([...subjects, ...led, ...(old ? [{ text: old.text, source: 'h1' as const }] : [])], headingWidth).map(
      ({ source, text }): Draft => ({
        edit: { kind: 'h1', node: old?.node ?? null, text: cutAtPart(text, headingWidth, language) },
        sources: [source],
      }),
    ),
  ];
}

function firstH1(headings: RecipeInput['facts']['document']['headings']): { node: number; text: string } | undefined {
  return headings?.find(({ level, text, visible }) => level === 1 && visible && text !== '');
}
