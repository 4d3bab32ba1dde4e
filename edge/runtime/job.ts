import { z } from 'zod';

/** The queues that work waits in. */
export const queueNames = ['search', 'ingest', 'crawl', 'monitor'] as const;

export type QueueName = (typeof queueNames)[number];

/** Work that outlives the request or cron that found it. All of it may be done twice without harm. */
export const job = z.discriminatedUnion('kind', [
  /** Buy the searches of runs that are due; at most 100. */
  z.object({
    kind: z.literal('start-runs'),
    runs: z
      .array(z.object({ workspaceId: z.uuid(), keywordId: z.uuid(), runAt: z.iso.datetime() }))
      .min(1)
      .max(100),
  }),
  /** Read the answer of a task, which lies in the store of bodies. */
  z.object({ kind: z.literal('ingest-task'), taskId: z.uuid() }),
  /** Give every workspace that waits for a search its ranks. */
  z.object({ kind: z.literal('deliver-search'), searchId: z.uuid() }),
  /** Make sure that a crawl that was written down has begun. */
  z.object({ kind: z.literal('begin-crawl'), workspaceId: z.uuid(), crawlId: z.uuid() }),
  /** Do what a lease of a crawl's object holds. The object has the addresses. */
  z.object({ kind: z.literal('crawl-pages'), crawlId: z.uuid(), leaseId: z.string().max(20) }),
  /** Judge a crawl that has ended, and write its report. */
  z.object({ kind: z.literal('judge-crawl'), workspaceId: z.uuid(), crawlId: z.uuid() }),
  /** Have the rules of a project judge what its series did since the last time. */
  z.object({ kind: z.literal('judge-series'), workspaceId: z.uuid(), projectId: z.uuid() }),
  /** Ask other sites that the pages of a crawl link to. */
  z.object({ kind: z.literal('ask-externals'), workspaceId: z.uuid(), crawlId: z.uuid(), round: z.literal([1, 2]) }),
  /** Tell what a crawl found that the one before had not. */
  z.object({ kind: z.literal('tell-crawl'), workspaceId: z.uuid(), crawlId: z.uuid() }),
  /** Look at what a monitor watches. */
  z.object({
    kind: z.literal('look-monitor'),
    workspaceId: z.uuid(),
    monitorId: z.uuid(),
    dueAtMs: z.int(),
  }),
  /** Mail what happened in a period to a member. */
  z.object({ kind: z.literal('send-digest'), workspaceId: z.uuid(), userId: z.uuid(), periodEnd: z.iso.datetime() }),
  /** Forget what lies outside of the database of a crawl that was deleted. */
  z.object({ kind: z.literal('clear-crawl'), workspaceId: z.uuid(), crawlId: z.uuid() }),
]);

export type Job = z.infer<typeof job>;

/** A job under way. The id stays the same over retries and replays. */
export const queueMessage = z.object({ id: z.uuid(), job });

export type QueueMessage = z.infer<typeof queueMessage>;

export function queueOf({ kind }: Job): QueueName {
  switch (kind) {
    case 'start-runs':
      return 'search';
    case 'ingest-task':
    case 'deliver-search':
    case 'judge-series':
    case 'send-digest':
      return 'ingest';
    case 'begin-crawl':
    case 'crawl-pages':
    case 'judge-crawl':
    case 'ask-externals':
    case 'tell-crawl':
    case 'clear-crawl':
      return 'crawl';
    case 'look-monitor':
      return 'monitor';
  }
}
