import type { RuleId } from '#shared/audit/rule.ts';

import { recipe as canonical } from './recipes/canonical.ts';
import { recipe as description } from './recipes/description.ts';
import { recipe as h1 } from './recipes/h1.ts';
import { recipe as hreflang } from './recipes/hreflang.ts';
import { recipe as imageAlt } from './recipes/image-alt.ts';
import { recipe as jsonLd } from './recipes/json-ld.ts';
import { recipe as language } from './recipes/language.ts';
import { recipe as linkText } from './recipes/link-text.ts';
import { recipe as openGraph } from './recipes/open-graph.ts';
import { recipe as title } from './recipes/title.ts';
import { recipe as viewport } from './recipes/viewport.ts';
import type { Recipe } from './recipe.ts';

export const recipes: readonly Recipe[] = [
  canonical,
  description,
  h1,
  hreflang,
  imageAlt,
  jsonLd,
  language,
  linkText,
  openGraph,
  title,
  viewport,
];

const byRule: ReadonlyMap<string, Recipe> = new Map(
  recipes.flatMap((recipe) => recipe.rules.map((rule): [RuleId, Recipe] => [rule, recipe])),
);

/** The recipe that fixes findings of a rule; undefined for a rule whose fix no text or tag makes. */
export function recipeFor(rule: string): Recipe | undefined {
  return byRule.get(rule);
}
