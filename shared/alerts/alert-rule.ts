import { z } from 'zod';

import { tag } from '#shared/keywords/keyword-fields.ts';

import { alertCondition } from './alert-condition.ts';

/** Which keywords of a project a rule is about, what it watches for, and how soon it speaks again. */
export const alertRuleFields = z.strictObject({
  condition: alertCondition,
  scope: z
    .strictObject({
      /** null: whatever their tags. */
      tag: tag.nullable().default(null),
      onlyFavourites: z.boolean().default(false),
    })
    .default({ tag: null, onlyFavourites: false }),
  /** Days in a row that must agree before it counts. */
  confirmations: z.int().min(1).max(7).default(1),
  /** After it spoke about a keyword, a rule is silent about the same thing there for so long. */
  coolDownHours: z.int().min(0).max(720).default(24),
  isEnabled: z.boolean().default(true),
});

export type AlertRuleFields = z.infer<typeof alertRuleFields>;

/** Whether a rule is about a keyword at all. */
export function isInScope(
  { scope: { onlyFavourites, tag: wanted } }: Pick<AlertRuleFields, 'scope'>,
  keyword: { readonly tags: readonly string[]; readonly isFavourite: boolean },
): boolean {
  return (wanted === null || keyword.tags.includes(wanted)) && (!onlyFavourites || keyword.isFavourite);
}
