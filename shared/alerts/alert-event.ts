import { z } from 'zod';

import { device } from '#shared/keywords/keyword-fields.ts';
import { rankSources } from '#shared/keywords/rank-point.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';

import { alertCondition } from './alert-condition.ts';

/** What a rule told of one keyword at one check; complete, so that it can be read after the rule is gone. */
export const alertEvent = z
  .object({
    id: z.uuid(),
    ruleId: z.uuid(),
    keywordId: z.string(),
    keyword: z.string(),
    engine: z.enum(engineIds),
    device,
    source: z.enum(rankSources),
    condition: alertCondition,
    /** A competitor, a feature, or empty. */
    subject: z.string(),
    /** How it stood before and stands now: a position, an address, or a word. */
    from: z.string(),
    to: z.string(),
    /** The rank at that check; null for not found, and where the check failed. */
    position: z.int().min(1).nullable(),
    /** Results searched. */
    depth: z.int().nonnegative(),
    /** When the check was made. */
    at: z.iso.datetime(),
  })
  .meta({ id: 'AlertEvent' });

export type AlertEvent = z.infer<typeof alertEvent>;
