import { z } from 'zod';

import { happening } from '#shared/anomalies/happened-near.ts';
import { device } from '#shared/keywords/keyword-fields.ts';
import { rankSources } from '#shared/keywords/rank-point.ts';
import { monitorKinds } from '#shared/monitors/monitor-kind.ts';
import { fieldChange } from '#shared/monitors/snapshot.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';

import { crawlCondition, keywordCondition, seriesCondition } from './alert-condition.ts';
import { crawlNewsFields } from './crawl-news.ts';

/** What a rule told of one keyword at one check; complete, so that it can be read after the rule is gone. */
export const keywordEvent = z
  .object({
    id: z.uuid(),
    ruleId: z.uuid(),
    keywordId: z.string(),
    keyword: z.string(),
    engine: z.enum(engineIds),
    device,
    source: z.enum(rankSources),
    condition: keywordCondition,
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
  .meta({ id: 'KeywordAlertEvent' });

/** What a rule told of a series. `at` is when it was judged. */
export const seriesEvent = z
  .object({
    id: z.uuid(),
    ruleId: z.uuid(),
    condition: seriesCondition,
    /** The query that the series is about; null for the whole site. */
    keyword: z.string().nullable(),
    /** Keywords that moved as one: `from` and `to` are their sums. Absent where one series moved. */
    together: z
      .object({
        count: z.int().positive(),
        /** Keywords that the rule watches. */
        of: z.int().positive(),
        /** Those that moved most, ten at most. */
        keywords: z.array(z.string()),
      })
      .optional(),
    /** The unusual day, or the first one on the new level. */
    day: z.iso.date(),
    /** What was expected of the day, and what came; or the means before and after. */
    from: z.number(),
    to: z.number(),
    /** What is known to have happened within three days; never said to be why. */
    near: z.array(happening),
    at: z.iso.datetime(),
  })
  .meta({ id: 'SeriesAlertEvent' });

/** What a rule told of a crawl: the part of its news that the rule asks for. */
export const crawlEvent = z
  .object({
    id: z.uuid(),
    ruleId: z.uuid(),
    condition: crawlCondition,
    /** The first of each kind of finding, twenty at most; all of them stand in the crawl's report. */
    news: z.object(crawlNewsFields),
    /** Findings in all. */
    count: z.int().positive(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'CrawlAlertEvent' });

/** What a monitor found: the first ten lines of each field that went and came. Its history has them all. */
export const monitorEvent = z
  .object({
    id: z.uuid(),
    monitorId: z.uuid(),
    kind: z.enum(monitorKinds),
    url: z.string(),
    /** What its owner calls the monitor; missing where it has no name. */
    name: z.string().optional(),
    /** Of the look, in the words of the protocol. */
    note: z.string(),
    fields: z.array(fieldChange),
    at: z.iso.datetime(),
  })
  .meta({ id: 'MonitorAlertEvent' });

export const alertEvents = [keywordEvent, seriesEvent, crawlEvent, monitorEvent] as const;

/** Which one it is: `keywordId`, `day`, `news` or `monitorId` is one's own. */
export const alertEvent = z.union(alertEvents);

export type KeywordEvent = z.infer<typeof keywordEvent>;
export type SeriesEvent = z.infer<typeof seriesEvent>;
export type CrawlEvent = z.infer<typeof crawlEvent>;
export type MonitorEvent = z.infer<typeof monitorEvent>;
export type AlertEvent = z.infer<typeof alertEvent>;
