import type { ImageFact } from '#shared/audit/facts/body-facts.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { cutAtWidth } from '../sources/cut-at-width.ts';
import { nameOfTarget } from '../sources/name-of-target.ts';
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
  const file = image.url === null || image.url.startsWith('data:') ? undefined : slugWords(image.url, 2);
  const old = image.alt?.trim();
  const texts = [
    ...(target ? [target] : []),
    ...(file === undefined ? [] : [{ text: file, source: 'file-name' as const }]),
    ...(old ? [{ text: old.split(/[,;|.]/)[0]?.trim() ?? '', source: 'before' as const }] : []),
  ];
  return texts
    .filter(({ text }) => text.length > 2)
    .map(({ source, text }) => ({
      edit: { kind: 'alt', node: image.node, text: cutAtWidth(text, altWidth) },
      sources: [source],
    }));
}

function imageAt({ document }: PageFacts, node: number | undefined): ImageFact | undefined {
  return document.images?.find((image) => image.node === node);
}
