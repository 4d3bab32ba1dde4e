import { detectLanguages } from '#shared/text/detect-language.ts';
import { proseOf } from '#shared/text/prose-of.ts';

import type { Draft, Recipe, RecipeInput } from '../recipe.ts';

/** How much better the best language must fit than the next: relatives stand above 0.75. */
const clearFit = 0.9;

/** The page's language by its text. A text that may be in one of two gets none. */
export const recipe: Recipe = {
  id: 'language',
  rules: ['i18n/lang-missing', 'i18n/lang-invalid', 'content/language-mismatch'],
  per: 'page',
  before: ({ document }) => document.language?.lang ?? null,
  drafts,
};

function drafts({ facts }: RecipeInput): readonly Draft[] {
  const text = facts.document.text?.mainText ?? '';
  const [best, next] = detectLanguages(proseOf(text) || text);
  if (!best || (next && next.fit > clearFit)) return [];
  return [{ edit: { kind: 'lang', code: best.code }, sources: ['language'] }];
}
