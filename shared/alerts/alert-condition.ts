import { z } from 'zod';

import { featureTypes } from '#shared/serp/feature-type.ts';

const top = z.int().min(1).max(100);
/** Places beyond the border that a rank must cross to count as gone: one that swings on the border tells nothing new. */
const margin = z.int().min(0).max(20).default(1);

/** What an alert watches for in the checks of one keyword. */
export const alertCondition = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('enters-top'), top, margin }),
    z.strictObject({ kind: z.literal('leaves-top'), top, margin }),
    /** Against the position that was told last; one-sided ones follow the rank the other way in silence. */
    z.strictObject({
      kind: z.literal('moves'),
      by: z.int().min(1).max(99),
      direction: z.enum(['up', 'down', 'any']),
    }),
    z.strictObject({ kind: z.literal('page-swapped') }),
    /** `feature` null: any of them. */
    z.strictObject({ kind: z.literal('feature-won'), feature: z.enum(featureTypes).nullable().default(null) }),
    z.strictObject({ kind: z.literal('feature-lost'), feature: z.enum(featureTypes).nullable().default(null) }),
    /** `competitor` null: any that the project names. */
    z.strictObject({
      kind: z.literal('competitor-overtakes'),
      competitor: z.string().min(1).max(253).nullable().default(null),
    }),
    /** So many days in a row. */
    z.strictObject({ kind: z.literal('check-failing'), times: z.int().min(1).max(30) }),
  ])
  .meta({ id: 'AlertCondition' });

export type AlertCondition = z.infer<typeof alertCondition>;
export type AlertKind = AlertCondition['kind'];
