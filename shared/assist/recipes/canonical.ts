import type { Draft, Recipe, RecipeInput } from '../recipe.ts';
import { ownAddress } from '../sources/own-address.ts';

/** A canonical to the page's own address, without fragment and tracking. */
export const recipe: Recipe = {
  id: 'canonical',
  rules: [
    'canonical/missing',
    'canonical/empty',
    'url/tracking-parameters',
    'canonical/relative',
    'canonical/fragment',
  ],
  per: 'page',
  before: ({ document }) => document.canonicals?.[0]?.href ?? null,
  drafts,
};

function drafts({ facts, rule }: RecipeInput): readonly Draft[] {
  const [written] = facts.document.canonicals ?? [];
  const isTidied = rule === 'canonical/relative' || rule === 'canonical/fragment';
  const url = isTidied ? written?.url?.split('#')[0] : ownAddress(facts);
  return url === undefined ? [] : [{ edit: { kind: 'canonical', url }, sources: ['address'] }];
}
