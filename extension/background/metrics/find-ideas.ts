import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import type { SourceAccess, SourceSettings } from '#shared/research/sources/keyword-source.ts';
import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import type { SourceIdeas } from '#shared/research/sources/source-ideas.ts';
import type { IdeasAnswer } from '#extension/platform/messages/metric-messages.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import {
  changeConnectedSources,
  loadConnectedSources,
  spentInMonth,
} from '#extension/platform/storage/connected-sources.ts';
import { saveMetrics } from '#extension/platform/storage/metric-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { askedPlace } from './is-answered.ts';

/** A source that names keywords, and the most that one request of it costs, in its unit. */
interface IdeaSource<Wish> {
  readonly id: KeywordSourceId;
  readonly most: number;
  readonly ask: (wish: Wish, settings: SourceSettings, access: SourceAccess) => Promise<SourceIdeas>;
}

/** One request within the month's limit; its numbers are in the store then. */
export async function findIdeas<Wish extends { readonly place: MetricPlace }>(
  { ask, id, most }: IdeaSource<Wish>,
  wish: Wish,
): Promise<IdeasAnswer> {
  return navigator.locks.request(`keyword-source-${id}`, async () => {
    const connected = (await loadConnectedSources()).find((each) => each.id === id);
    if (!connected) return nothing({ kind: 'key', reason: '' });
    const month = isoTime(systemClock).slice(0, 7);
    const { monthlyLimit, settings } = connected;
    if (monthlyLimit !== null && spentInMonth(connected, month) + most > monthlyLimit) {
      return nothing({ kind: 'budget', reason: '' });
    }
    const { cost, failure, keywords, metrics, total } = await ask(wish, settings, sourceAccess);
    await saveMetrics(metrics, askedPlace(wish.place));
    const lastFailure = failure && { kind: failure.kind, reason: failure.reason, at: isoTime(systemClock) };
    await changeConnectedSources((sources) =>
      sources.map((each) =>
        each.id === id ? { ...each, lastFailure, spent: { month, amount: spentInMonth(each, month) + cost } } : each,
      ),
    );
    if (metrics.length > 0) await announceTracking();
    return { keywords, total, failure, cost };
  });
}

function nothing(failure: { readonly kind: string; readonly reason: string }): IdeasAnswer {
  return { keywords: [], total: null, failure, cost: 0 };
}
