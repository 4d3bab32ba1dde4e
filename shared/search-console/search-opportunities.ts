import { z } from 'zod';

const ownPage = z.object({
  url: z.string(),
  clicks: z.int().nonnegative(),
  impressions: z.int().nonnegative(),
  /** Average over impressions, from 1. */
  position: z.number().min(1),
  /** Of the query's impressions, 0 to 1. */
  share: z.number().min(0).max(1),
});

/** A query for which two pages of the site stand in each other's way. */
export const cannibalisedQuery = z
  .object({
    query: z.string(),
    /** Most impressions first. */
    pages: z.array(ownPage).min(2),
    impressions: z.int().nonnegative(),
    clicks: z.int().nonnegative(),
    /** Days on which two of them were shown. */
    commonDays: z.int().nonnegative(),
    /** How often another page than the day before was the best placed one. */
    swaps: z.int().nonnegative(),
    /** Clicks more that its impressions would bring at the best page's position, by the click-through model. */
    lostClicks: z.number().nonnegative(),
  })
  .meta({ id: 'CannibalisedQuery' });

/** A query that is searched much and for which the site stands just beyond where people click. */
export const strikingQuery = z
  .object({
    query: z.string(),
    page: z.string(),
    clicks: z.int().nonnegative(),
    impressions: z.int().nonnegative(),
    position: z.number().min(1),
    /** Clicks more that its impressions would bring at position 5, by the click-through model: a scenario, no forecast. */
    gain: z.number().nonnegative(),
  })
  .meta({ id: 'StrikingQuery' });

export type CannibalisedQuery = z.infer<typeof cannibalisedQuery>;
export type StrikingQuery = z.infer<typeof strikingQuery>;
