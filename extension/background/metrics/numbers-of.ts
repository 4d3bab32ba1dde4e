import { systemClock } from '#shared/kernel/clock.ts';
import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import { inSourceOrder } from '#shared/research/metrics/in-source-order.ts';
import { isFresh } from '#shared/research/metrics/is-fresh.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { KeywordNumbers, ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';
import type { StoredMetric } from '#extension/platform/storage/database-schema.ts';
import { loadConnectedSources } from '#extension/platform/storage/connected-sources.ts';
import { loadMetrics } from '#extension/platform/storage/metric-store.ts';

import { offersFor } from './ask-sources.ts';
import { askedPlace } from './is-answered.ts';
import { searchPlace } from './search-place.ts';

/** Days for which numbers of a file count as fresh: vendors refresh them monthly. */
const fileFreshDays = 30;

export const noNumbers: KeywordNumbers = {
  metrics: [],
  offers: [],
  isConnected: false,
  fault: null,
  failures: [],
};

/**
 * What is stored of the query of a results page, and who could be asked for more. Numbers of other places are left out;
 * those of files that do not say their place are not.
 */
export async function numbersOf(snapshot: SerpSnapshot): Promise<KeywordNumbers> {
  if (snapshot.query === null) return noNumbers;
  const connected = await loadConnectedSources();
  const known = { ...noNumbers, isConnected: connected.length > 0 };
  const askable = askableKeyword(snapshot.query);
  if (!askable.ok) return { ...known, fault: askable.failure };
  const place = searchPlace(snapshot, navigator.language);
  const { country, language } = askedPlace(place);
  const stored = (await loadMetrics(askable.value)).filter(
    ({ key }) => (key[1] === '' || key[1] === country) && (key[2] === '' || key[2] === language),
  );
  return {
    ...known,
    metrics: inSourceOrder(
      stored.map(({ metric }) => metric),
      connected.map(({ id }) => id),
    ).map(asShown),
    offers: await offersFor([askable.value], place),
    failures: connected.flatMap(({ id, lastFailure }) =>
      lastFailure ? [{ source: id, kind: lastFailure.kind, reason: lastFailure.reason }] : [],
    ),
  };
}

function asShown(metric: StoredMetric['metric']): ShownMetric {
  const source = keywordSources.find(({ id }) => id === metric.source);
  return { ...metric, isStale: !isFresh(metric.observedAt, source?.freshDays ?? fileFreshDays, systemClock()) };
}
