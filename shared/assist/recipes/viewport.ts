import type { Recipe } from '../recipe.ts';

/** The one viewport that fits every screen and lets people zoom. */
export const recipe: Recipe = {
  id: 'viewport',
  rules: ['mobile/viewport-missing', 'mobile/viewport-invalid', 'mobile/zoom-blocked'],
  per: 'page',
  before: ({ document }) => document.viewport?.[0]?.content ?? null,
  drafts: () => [{ edit: { kind: 'viewport', content: 'width=device-width, initial-scale=1' }, sources: [] }],
};
