import { z } from 'zod';

import { trackedKeyword } from './endpoints/keywords.ts';

/** Something that happened in a project. */
export const liveEvent = z.discriminatedUnion('type', [
  /** A check told something new of a keyword. */
  z.object({ type: z.literal('keyword.ranked'), keyword: trackedKeyword }),
  /** Keywords were added, changed or removed: read the list again. */
  z.object({ type: z.literal('keywords.changed') }),
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
]);

export type LiveMessage = z.infer<typeof liveMessage>;

/** A client may send this at any time, and gets `livePong`; it does not wake the project. */
export const livePing = 'ping';
export const livePong = 'pong';
