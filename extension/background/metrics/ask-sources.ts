import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { askForMetrics } from '#shared/research/metrics/ask-for-metrics.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { sortKeywords } from '#shared/research/metrics/sort-keywords.ts';
import { priceInBatches } from '#shared/research/sources/price-in-batches.ts';
import type { KeywordSource } from '#shared/research/sources/keyword-source.ts';
import type { KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';
import type { MetricOffer } from '#extension/platform/messages/keyword-numbers.ts';
import type { MetricsRun } from '#extension/platform/messages/metric-messages.ts';
import { sourceAccess } from '#extension/platform/network/source-access.ts';
import {
  changeConnectedSources,
  type ConnectedSource,
  loadConnectedSources,
  spentInMonth,
} from '#extension/platform/storage/connected-sources.ts';
import { saveMetrics } from '#extension/platform/storage/metric-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { askedPlace, isAnswered } from './is-answered.ts';

/** Asks connected sources for what they have no fresh answer to, beside each other; each within its monthly limit. */
export async function askSources(
  keywords: readonly string[],
  place: MetricPlace,
  wanted: readonly KeywordSourceId[] | null,
): Promise<MetricsRun> {
  const connected = (await loadConnectedSources()).filter(({ id }) => wanted === null || wanted.includes(id));
  const runs = await Promise.all(connected.map(({ id }) => askOne(id, keywords, place)));
  await announceTracking();
  return {
    failures: runs.flatMap(({ failures }) => failures),
    leftOut: [...sortKeywords(keywords).leftOut, ...runs.flatMap(({ leftOut }) => leftOut)],
  };
}

/** What asking would cost at most; only sources that have something to answer. */
export async function offersFor(keywords: readonly string[], place: MetricPlace): Promise<readonly MetricOffer[]> {
  const offers = (await loadConnectedSources()).map(async ({ id }): Promise<readonly MetricOffer[]> => {
    const source = keywordSources.find((each) => each.id === id);
    const open = source ? await unanswered(source, keywords, place) : [];
    if (!source || open.length === 0) return [];
    const price = priceInBatches(source, open.length);
    return [{ source: id, price, unit: source.unit, country: source.countryFor(place) }];
  });
  return (await Promise.all(offers)).flat();
}

/** One after the other for each source: a second click finds the answers of the first, and pays nothing. */
async function askOne(id: KeywordSourceId, keywords: readonly string[], place: MetricPlace): Promise<MetricsRun> {
  return navigator.locks.request(`keyword-source-${id}`, async () => {
    const source = keywordSources.find((each) => each.id === id);
    const connected = (await loadConnectedSources()).find((each) => each.id === id);
    const open = source ? await unanswered(source, keywords, place) : [];
    if (!source || !connected || open.length === 0) return { failures: [], leftOut: [] };
    const month = isoTime(systemClock).slice(0, 7);
    const { monthlyLimit, settings } = connected;
    const answer = await askForMetrics(
      {
        source,
        settings,
        place,
        keywords: open,
        budget: monthlyLimit === null ? null : monthlyLimit - spentInMonth(connected, month),
      },
      {
        ...sourceAccess,
        async onBatch(metrics, cost) {
          await saveMetrics(metrics, askedPlace(place));
          await changeOne(id, (each) => ({ spent: { month, amount: spentInMonth(each, month) + cost } }));
        },
      },
    );
    const { leftOut, remaining, stopped } = answer;
    const reason = stopped && 'reason' in stopped ? stopped.reason : null;
    await changeOne(id, () => ({
      lastFailure: stopped && { kind: stopped.kind, reason: reason ?? '', at: isoTime(systemClock) },
    }));
    return { failures: stopped ? [{ source: id, failure: stopped, remaining: remaining.length }] : [], leftOut };
  });
}

async function changeOne(
  id: KeywordSourceId,
  change: (source: ConnectedSource) => Partial<ConnectedSource>,
): Promise<void> {
  await changeConnectedSources((sources) =>
    sources.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
  );
}

/** In their normal form, each once; without those that cannot be asked. */
async function unanswered(
  source: KeywordSource,
  keywords: readonly string[],
  place: MetricPlace,
): Promise<readonly string[]> {
  const { askable } = sortKeywords(keywords);
  const open = await Promise.all(
    askable.map(async (keyword) => ((await isAnswered(keyword, place, source)) ? [] : [keyword])),
  );
  return open.flat();
}
