import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { askLabsIdeas, labsIdeasMicros, type LabsWish } from '#shared/research/sources/dataforseo-labs/labs-ideas.ts';
import type { LabsIdeasAnswer } from '#extension/platform/messages/metric-messages.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import {
  changeConnectedSources,
  loadConnectedSources,
  spentInMonth,
} from '#extension/platform/storage/connected-sources.ts';
import { saveMetrics } from '#extension/platform/storage/metric-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { askedPlace } from './is-answered.ts';

const id = 'dataforseo-labs';

/** One request within the month's limit; its numbers are in the store then. */
export async function findLabsIdeas(wish: LabsWish): Promise<LabsIdeasAnswer> {
  return navigator.locks.request(`keyword-source-${id}`, async () => {
    const connected = (await loadConnectedSources()).find((each) => each.id === id);
    if (!connected) return nothing({ kind: 'key', reason: '' });
    const month = isoTime(systemClock).slice(0, 7);
    const { monthlyLimit, settings } = connected;
    if (monthlyLimit !== null && spentInMonth(connected, month) + labsIdeasMicros > monthlyLimit) {
      return nothing({ kind: 'budget', reason: '' });
    }
    const { cost, failure, keywords, metrics, total } = await askLabsIdeas(wish, settings, sourceAccess);
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

function nothing(failure: { readonly kind: string; readonly reason: string }): LabsIdeasAnswer {
  return { keywords: [], total: null, failure, cost: 0 };
}
