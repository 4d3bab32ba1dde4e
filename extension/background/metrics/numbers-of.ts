import { systemClock } from '#shared/kernel/clock.ts';
import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import { inSourceOrder } from '#shared/research/metrics/in-source-order.ts';
import { isFresh } from '#shared/research/metrics/is-fresh.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { numberPlace } from '#extension/platform/browser/number-place.ts';
import type { KeywordNumbers, ShownMetric } from '#extension/platform/messages/keyword-numbers.ts';
import type { ListNumbers } from '#extension/platform/messages/metric-messages.ts';
import type { StoredMetric } from '#extension/platform/storage/database-schema.ts';
import { type ConnectedSource, loadConnectedSources } from '#extension/platform/storage/connected-sources.ts';
import { loadMetrics } from '#extension/platform/storage/metric-store.ts';

import { searchConsoleOffer, searchConsoleSource } from './ask-search-console.ts';
import { offersFor } from './ask-sources.ts';
import { askedPlace } from './is-answered.ts';

/** Days for which numbers of a file count as fresh: vendors refresh them monthly. */
const fileFreshDays = 30;

export const noNumbers: KeywordNumbers = {
  metrics: [],
  offers: [],
  isConnected: false,
  fault: null,
  failures: [],
};

/** What is stored of the query of a results page, and who could be asked for more. */
export async function numbersOf(snapshot: SerpSnapshot): Promise<KeywordNumbers> {
  if (snapshot.query === null) return noNumbers;
  const connected = await loadConnectedSources();
  const known = {
    ...noNumbers,
    isConnected: connected.some(({ id }) => keywordSources.some((source) => source.id === id)),
  };
  const askable = askableKeyword(snapshot.query);
  if (!askable.ok) return { ...known, fault: askable.failure };
  const place = numberPlace(snapshot);
  return {
    ...known,
    metrics: await knownMetrics(askable.value, place, connected),
    offers: [...(await searchConsoleOffer(snapshot, place)), ...(await offersFor([askable.value], place))],
    failures: connected.flatMap(({ id, lastFailure }) =>
      lastFailure ? [{ source: id, kind: lastFailure.kind, reason: lastFailure.reason }] : [],
    ),
  };
}

/** The same for a list of keywords. */
export async function recallMetrics(keywords: readonly string[], place: MetricPlace): Promise<ListNumbers> {
  const connected = await loadConnectedSources();
  const metrics = await Promise.all(
    keywords.map(async (keyword) => {
      const askable = askableKeyword(keyword);
      return [keyword, askable.ok ? await knownMetrics(askable.value, place, connected) : []] as const;
    }),
  );
  return {
    metrics: Object.fromEntries(metrics.filter(([, known]) => known.length > 0)),
    offers: await offersFor(keywords, place),
  };
}

/** Numbers of other places are left out; those of files that do not say their place are not. */
async function knownMetrics(
  keyword: string,
  place: MetricPlace,
  connected: readonly ConnectedSource[],
): Promise<readonly ShownMetric[]> {
  const { country, language } = askedPlace(place);
  const stored = (await loadMetrics(keyword)).filter(
    ({ key }) => (key[1] === '' || key[1] === country) && (key[2] === '' || key[2] === language),
  );
  return inSourceOrder(
    stored.map(({ metric }) => metric),
    connected.map(({ id }) => id),
  ).map(asShown);
}

function asShown(metric: StoredMetric['metric']): ShownMetric {
  const source = [...keywordSources, searchConsoleSource].find(({ id }) => id === metric.source);
  return { ...metric, isStale: !isFresh(metric.observedAt, source?.freshDays ?? fileFreshDays, systemClock()) };
}
