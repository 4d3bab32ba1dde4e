import { z } from 'zod';

import { crawlEvent, keywordEvent, monitorEvent, seriesEvent } from '#shared/alerts/alert-event.ts';
import { crawlEnds } from '#shared/crawl/outcome.ts';
import { device } from '#shared/keywords/keyword-fields.ts';
import { rankSources } from '#shared/keywords/rank-point.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';

/** A check of a keyword that found it at another place than the check before of the same source. */
const rankChange = z
  .object({
    keywordId: z.uuid(),
    keyword: z.string(),
    engine: z.enum(engineIds),
    device,
    source: z.enum(rankSources),
    /** null: not among the results searched. */
    from: z.int().min(1).nullable(),
    to: z.int().min(1).nullable(),
    /** Results searched by the later check. */
    depth: z.int().nonnegative(),
  })
  .meta({ id: 'RankChange' });

/** A crawl of the backend that was judged. */
const crawlEnd = z
  .object({
    crawlId: z.uuid(),
    ended: z.enum(crawlEnds),
    isComplete: z.boolean(),
    pages: z.int().nonnegative(),
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
    notices: z.int().nonnegative(),
  })
  .meta({ id: 'CrawlEndEvent' });

/** An audit that was stored. */
const storedAudit = z
  .object({
    auditId: z.uuid(),
    url: z.string(),
    /** 0 to 100; null where nothing could be scored. */
    score: z.int().nullable(),
    errors: z.int().nonnegative(),
    warnings: z.int().nonnegative(),
    notices: z.int().nonnegative(),
  })
  .meta({ id: 'StoredAuditEvent' });

/** What an event of each kind says. */
export const eventData = {
  'monitor.changed': monitorEvent,
  'rank.changed': rankChange,
  'crawl.ended': crawlEnd,
  'audit.stored': storedAudit,
  'alert.keyword': keywordEvent,
  'alert.series': seriesEvent,
  'alert.crawl': crawlEvent,
} as const;

export type EventKind = keyof typeof eventData;

/** In the order in which they are offered. */
export const eventKinds = [
  'monitor.changed',
  'rank.changed',
  'crawl.ended',
  'audit.stored',
  'alert.keyword',
  'alert.series',
  'alert.crawl',
] as const satisfies readonly EventKind[];

const shape = {
  id: z.uuid(),
  /** 1, 2, 3 … of the workspace, in the order in which they were written. */
  seq: z.int().positive(),
  /** null for one that belongs to no site. */
  projectId: z.uuid().nullable(),
  /** Of the monitor, keyword, crawl, audit or rule that it is about. */
  subjectId: z.uuid(),
  /** When it was written. */
  at: z.iso.datetime(),
};

const of = <Kind extends EventKind>(kind: Kind) => z.object({ ...shape, kind: z.literal(kind), data: eventData[kind] });

/** One entry of the event log of a workspace. */
export const loggedEvent = z
  .discriminatedUnion('kind', [
    of('monitor.changed'),
    of('rank.changed'),
    of('crawl.ended'),
    of('audit.stored'),
    of('alert.keyword'),
    of('alert.series'),
    of('alert.crawl'),
  ])
  .meta({ id: 'LoggedEvent' });

export type LoggedEvent = z.infer<typeof loggedEvent>;

/** What happened, before the log gives it a number. */
export type Happened = LoggedEvent extends infer Event
  ? Event extends LoggedEvent
    ? Pick<Event, 'kind' | 'data' | 'projectId' | 'subjectId'>
    : never
  : never;
