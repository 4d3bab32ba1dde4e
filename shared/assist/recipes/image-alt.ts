import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { foldWord } from '#shared/text/fold-word.ts';
import { wordsOf } from '#shared/text/words.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { cutAtPart } from '../sources/cut-at-part.ts';
import { nameOfTarget } from '../sources/name-of-target.ts';
import { pageSpellings } from '../sources/page-spellings.ts';
import { slugWords } from '../sources/slug-words.ts';

const altWidth = 120;

/**
 * Alternatives of images from what is known without seeing them: where their link leads, what their file is called. An
 * image that says neither gets none: somebody has to look at it.
 */
export const recipe: Recipe = {
  id: 'image-alt',
  rules: [
    'image/alt-missing',
    'image/alt-quality',
    'image/alt-too-long',
    'image/alt-keyword-stuffing',
    'image/button-alt-missing',
  ],
  per: 'place',
  before: (facts, node) => imageAt(facts, node)?.alt ?? null,
  drafts,
};

function drafts({ facts, place }: RecipeInput): readonly Draft[] {
  const image = imageAt(facts, place?.node);
  if (!image) return [];
  const link = image.link === null ? undefined : facts.document.links?.find(({ node }) => node === image.link);
  const target = link ? nameOfTarget(facts, link) : undefined;
  const file =
    image.url === null || image.url.startsWith('data:') ? undefined : slugWords(image.url, 2, pageSpellings(facts));
  const old = image.alt?.trim();
  const texts = [
    ...(target ? [target] : []),
    ...(old ? [{ text: old.split(/[,;|.]/)[0]?.trim() ?? '', source: 'before' as const }] : []),
    ...(file !== undefined && isOfPage(file, facts) ? [{ text: file, source: 'file-name' as const }] : []),
  ];
  return texts
    .filter(({ text }) => text.length > 2)
    .map(({ source, text }) => ({
      edit: { kind: 'alt', node: image.node, text: cutAtPart(text, altWidth) },
      sources: [source],
    }));
}

/** Half of the words of a file's name stand on the page: then they are words, in its language. */
function isOfPage(name: string, facts: PageFacts): boolean {
  const words = wordsOf(name).filter((word) => word.length > 2);
  const spellings = pageSpellings(facts);
  return words.filter((word) => spellings.has(foldWord(word))).length * 2 >= words.length;
}

function imageAt({ document }: PageFacts, node: number | undefined): ImageFact | undefined {
  return document.images?.find((image) => image.node === node);
}
