import { z } from 'zod';

import { monitorKinds } from '#shared/monitors/monitor-kind.ts';
import { monitorIntervals } from '#shared/monitors/monitor-settings.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';
import { device } from '#shared/keywords/keyword-fields.ts';

/** What a proposal would write, by its kind; all else is what the endpoint of the same takes where nothing is said. */
export const proposedWrites = {
  keywords: z.object({
    keywords: z.array(z.string()),
    engine: z.enum(engineIds),
    country: z.string(),
    language: z.string(),
    devices: z.array(device),
  }),
  /** Those that are added to the ones that are there. */
  competitors: z.object({ competitors: z.array(z.string()) }),
  crawl: z.object({
    start: z.string(),
    scope: z.enum(['host', 'domain', 'path']),
    maxPages: z.int().positive(),
  }),
  monitor: z.object({ watches: z.enum(monitorKinds), url: z.string(), everyMinutes: z.literal(monitorIntervals) }),
  note: z.object({ day: z.iso.date(), text: z.string() }),
} as const;

export type ProposalKindId = keyof typeof proposedWrites;

/** What was written when the user pressed the button. */
const outcome = z.object({
  at: z.iso.datetime(),
  /** Things that are new. */
  added: z.int().nonnegative(),
  /** Those that were there already, and were left as they are. */
  already: z.int().nonnegative(),
  /** The hash of their place in the dashboard. */
  opens: z.string().startsWith('#'),
});

export type ProposalOutcome = z.infer<typeof outcome>;

const shared = {
  id: z.uuid(),
  projectId: z.uuid(),
  /** Of the project. */
  domain: z.string(),
  /** null: nothing is written. */
  outcome: outcome.nullable(),
};

/** A change that the assistant proposes. Nothing is written before the user says so (`chat.carryOut`). */
export const proposal = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('keywords'), write: proposedWrites.keywords, ...shared }),
    z.object({ kind: z.literal('competitors'), write: proposedWrites.competitors, ...shared }),
    z.object({ kind: z.literal('crawl'), write: proposedWrites.crawl, ...shared }),
    z.object({ kind: z.literal('monitor'), write: proposedWrites.monitor, ...shared }),
    z.object({ kind: z.literal('note'), write: proposedWrites.note, ...shared }),
  ])
  .meta({ id: 'Proposal' });

export type Proposal = z.infer<typeof proposal>;
