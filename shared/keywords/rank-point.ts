import { z } from 'zod';

import { featureTypes } from '#shared/serp/feature-type.ts';

import { competitorRanks } from './competitor-ranks.ts';

/** Where a rank comes from. Never mixed: each day has at most one point of each. */
export const rankSources = ['observation', 'dataforseo'] as const;

/** How a check ended; apart from its position, since a failed check says nothing about a rank. */
export const rankStatuses = ['ok', 'not-found', 'failed'] as const;

/** What one source knew of one keyword on one day (UTC). */
export const rankPoint = z
  .object({
    /** `2026-11-21`, UTC. */
    day: z.iso.date(),
    source: z.enum(rankSources),
    status: z.enum(rankStatuses),
    /** Organic position, from 1; null unless `status` is `ok`. */
    position: z.int().min(1).nullable(),
    /** Place among all blocks of the page; null unless `status` is `ok`. */
    absolute: z.int().min(1).nullable(),
    /** Results searched from the first one without a gap: "not found" means not within these. */
    depth: z.int().min(0),
    /** The page that ranks; null unless `status` is `ok`, and for a product without an address. */
    url: z.string().nullable(),
    /** Blocks that the results page had. */
    features: z.array(z.enum(featureTypes)),
    /** Those of them that hold a page of the target. */
    owned: z.array(z.enum(featureTypes)),
    /** Competitors on the same results pages; missing where none was looked for. */
    competitors: competitorRanks.optional(),
    checkedAt: z.iso.datetime(),
  })
  .meta({ id: 'RankPoint' });

export type RankPoint = z.infer<typeof rankPoint>;
export type RankSource = RankPoint['source'];
export type RankStatus = RankPoint['status'];
