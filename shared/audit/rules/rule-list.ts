import type { Rule } from '#shared/audit/rule.ts';
import { canonicalRules } from './canonical-rules.ts';
import { contentRules } from './content-rules.ts';
import { descriptionRules } from './description-rules.ts';
import { headingRules } from './heading-rules.ts';
import { httpRules } from './http-rules.ts';
import { indexRules } from './index-rules.ts';
import { metaRules } from './meta-rules.ts';
import { robotsRules } from './robots-rules.ts';
import { titleRules } from './title-rules.ts';

/** Every rule of the audit, category by category in the order of `categories`. */
export const rules: readonly Rule[] = [
  ...indexRules,
  ...robotsRules,
  ...canonicalRules,
  ...httpRules,
  ...titleRules,
  ...descriptionRules,
  ...metaRules,
  ...headingRules,
  ...contentRules,
];

/** The rule of that id; undefined where there is none, as in a report of another version. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));
