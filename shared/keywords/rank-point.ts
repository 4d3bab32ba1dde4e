import { z } from 'zod';

import { featureTypes } from '#shared/serp/feature-type.ts';

import { competitorRanks } from './competitor-ranks.ts';
import { serpProviderIds } from './serp-providers.ts';

/** Where a rank comes from. Never mixed: each day has at most one point of each. */
export const rankSources = ['observation', ...serpProviderIds] as const;

/** How a check ended; apart from its position, since a failed check says nothing about a rank. */
export const rankStatuses = ['ok', 'not-found', 'failed'] as const;

/** What several checks of one day were, where they are packed into the last of them. */
const packedChecks = z.object({
  count: z.int().min(2),
  /** Best position of the day; null where none of them found any. */
  best: z.int().min(1).nullable(),
  /** Position of the first of them; null where it found none. */
  first: z.int().min(1).nullable(),
});

/** One check: what one source saw of one keyword at one time. Checks of a day are kept until the day is packed. */
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
    /** When the first page of the search was seen: tells checks of a day apart. */
    checkedAt: z.iso.datetime(),
    /** Only where the point stands for several checks of its day; everything else is then of the last. */
    packed: packedChecks.optional(),
  })
  .meta({ id: 'RankPoint' });

export type RankPoint = z.infer<typeof rankPoint>;
export type RankSource = RankPoint['source'];
export type RankStatus = RankPoint['status'];
