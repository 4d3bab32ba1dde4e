import { askForMetrics } from '#shared/research/metrics/ask-for-metrics.ts';
import type { KeywordMetric, MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { priceInBatches } from '#shared/research/sources/price-in-batches.ts';
import type { SourceFailure } from '#shared/research/sources/keyword-source.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { releaseFigures } from '../../repositories/figure-claims.ts';
import { noteSourceFailure } from '../../repositories/keyword-sources.ts';
import { holdPriceIn, settleHold } from '../budgets/hold-price.ts';
import type { RequestContext } from '../context.ts';
import type { FigureKeeping } from './figure-keeping.ts';
import type { OpenSource } from './require-source.ts';

export interface Purchase {
  readonly open: OpenSource;
  readonly id: LicensedSourceId;
  readonly keywords: readonly string[];
  readonly place: MetricPlace;
  readonly maxCost: number;
  readonly keeping: FigureKeeping;
  readonly claimId: string;
  /** Milliseconds since 1970: no further batch is asked for after it. */
  readonly endsAt: number;
}

export interface Bought {
  readonly refused: readonly string[];
  /** null where all were answered. */
  readonly stopped: {
    readonly kind: SourceFailure['kind'] | 'budget' | 'busy' | 'time';
    readonly reason: string;
  } | null;
  readonly cost: number;
}

/**
 * Holds the most that keywords can cost, asks for them in batches and keeps each as it comes, then books what it cost. Money
 * that was held is always given back or booked; where the request dies, the sweep books all of it.
 */
export async function buyFigures(context: RequestContext, purchase: Purchase): Promise<Bought> {
  const { clock, store, workspaceId } = context;
  const { id, keywords, maxCost, open } = purchase;
  const { row, source } = open;
  if (row.lastFailure?.kind === 'key') return nothing('key', row.lastFailure.reason);
  const most = priceInBatches(source, keywords.length);
  if (most > maxCost) return nothing('budget', `It may cost ${most}, and ${maxCost} was agreed to.`);
  if (source.unit === 'free') return ask(context, purchase, 0);
  const wanted = { workspaceId, purpose: `numbers:${id}` as const, heldMicros: most, now: new Date(clock()) };
  const hold = await store.transaction((tx) => holdPriceIn(tx, wanted));
  if (!hold) return nothing('budget', `It may cost ${most}, more than the budget of the month allows.`);
  let booked = most;
  try {
    const bought = await ask(context, purchase, most);
    booked = bought.cost;
    return bought;
  } finally {
    await store.transaction((tx) => settleHold(tx, hold, booked));
  }
}

async function ask(context: RequestContext, purchase: Purchase, budget: number): Promise<Bought> {
  const { clock, numbers, store, workspaceId } = context;
  const { endsAt, id, keeping, keywords, open, place } = purchase;
  const { settings, source } = open;
  const refused: string[] = [];
  let cost = 0;
  let stopped: Bought['stopped'] = null;
  for (let at = 0; at < keywords.length && !stopped; at += source.maxBatch) {
    if (at > 0 && Date.now() > endsAt) {
      stopped = { kind: 'time', reason: '' };
      break;
    }
    if (at > 0) await numbers.wait(source.minIntervalMs);
    const answer = await askForMetrics(
      { source, settings, place, keywords: keywords.slice(at, at + source.maxBatch), budget: budget - cost },
      { ...numbers, clock, onBatch: (metrics) => keep(context, keeping, purchase.claimId, metrics) },
    );
    cost += answer.cost;
    refused.push(...answer.leftOut.map(({ keyword }) => keyword));
    stopped = answer.stopped && { reason: '', ...answer.stopped };
  }
  const failure = stopped && isFailure(stopped) ? { kind: stopped.kind, reason: stopped.reason } : null;
  await noteSourceFailure(workspaceId, store.db, id, failure);
  return { refused, stopped: stopped && { kind: stopped.kind, reason: stopped.reason }, cost };
}

/** Figures first, then the claim: who waits for it finds them. */
async function keep(
  { everyWorkspace }: RequestContext,
  keeping: FigureKeeping,
  claimId: string,
  metrics: readonly KeywordMetric[],
): Promise<void> {
  if (metrics.length === 0) return;
  await keeping.store.transaction((tx) => keeping.save(tx, metrics));
  const keywords = [...new Set(metrics.map(({ keyword }) => keyword))];
  await releaseFigures(everyWorkspace.db, claimId, keywords);
}

type Stop = NonNullable<Bought['stopped']>;

function isFailure(stopped: Stop): stopped is Stop & Pick<SourceFailure, 'kind'> {
  return stopped.kind !== 'budget' && stopped.kind !== 'busy' && stopped.kind !== 'time';
}

function nothing(kind: Stop['kind'], reason: string): Bought {
  return { refused: [], stopped: { kind, reason }, cost: 0 };
}
