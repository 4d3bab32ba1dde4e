import { z } from 'zod';

import { crawlProgress } from './crawl-progress.ts';
import { trackedKeyword } from './endpoints/keywords.ts';

/** Something that happened in a project. */
export const liveEvent = z.discriminatedUnion('type', [
  /** A check told something new of a keyword. */
  z.object({ type: z.literal('keyword.ranked'), keyword: trackedKeyword }),
  /** Keywords were added, changed or removed: read the list again. */
  z.object({ type: z.literal('keywords.changed') }),
  /** Something was added to the event log of the workspace: read it on from where you are. */
  z.object({ type: z.literal('log.grown') }),
]);

export type LiveEvent = z.infer<typeof liveEvent>;

/** What the socket of a project sends. `seq` grows by one with each event of the project and never goes back. */
export const liveMessage = z.discriminatedUnion('type', [
  /** First on every connection. Events after `seq` follow one by one. */
  z.object({ type: z.literal('hello'), seq: z.int().nonnegative() }),
  z.object({
    type: z.literal('events'),
    events: z.array(z.object({ seq: z.int().positive(), event: liveEvent })).min(1),
  }),
  /** More happened than is kept: read everything again, and go on from `seq`. */
  z.object({ type: z.literal('refetch'), seq: z.int().nonnegative() }),
  /** Sockets that are open, this one included. */
  z.object({ type: z.literal('presence'), viewers: z.int().positive() }),
  /** How far a crawl is, once a second at most; not kept for who was away. `isEnded`: its report can be read. */
  z.object({
    type: z.literal('crawl.progress'),
    crawlId: z.uuid(),
    progress: crawlProgress,
    isEnded: z.boolean(),
  }),
]);

export type LiveMessage = z.infer<typeof liveMessage>;

/** A client may send this at any time, and gets `livePong`; it does not wake the project. */
export const livePing = 'ping';
export const livePong = 'pong';
