import { askableKeyword } from '#shared/research/metrics/askable-keyword.ts';
import { askBingIdeas } from '#shared/research/sources/bing/bing-ideas.ts';
import { askLabsIdeas, labsIdeasMicros } from '#shared/research/sources/dataforseo-labs/labs-ideas.ts';
import { askGoogleAdsIdeas } from '#shared/research/sources/google-ads/google-ads-ideas.ts';
import { connectableSources } from '#shared/research/sources/connectable-sources.ts';
import { numberPlace } from '#extension/platform/browser/number-place.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import type { MetricMessages } from '#extension/platform/messages/metric-messages.ts';
import { loadMetrics } from '#extension/platform/storage/metric-store.ts';
import { loadSnapshot } from '#extension/platform/storage/serp-store.ts';
import { announceTracking } from '#extension/platform/storage/tracking-news.ts';

import { recallSearch } from '../keywords/search-tracking.ts';
import { askAuthority, authorityOffer } from './ask-authority.ts';
import { askSearchConsole } from './ask-search-console.ts';
import { askSources, offersFor } from './ask-sources.ts';
import { connectSource } from './connect-source.ts';
import { findIdeas } from './find-ideas.ts';
import { importMetrics } from './import-metrics.ts';
import { loadFieldData } from './load-field-data.ts';
import { noNumbers, numbersOf, recallMetrics } from './numbers-of.ts';

/** Answers to surfaces and results pages about numbers of keywords. */
export const metricHandlers: MessageHandlers<MetricMessages> = {
  listSources: async () => connectableSources.map(({ fields, id, origins, unit }) => ({ fields, id, origins, unit })),
  connectSource: async ({ id, settings }) => ({ failure: await connectSource(id, settings) }),
  getNumbers: async ({ visitId }) => {
    const visit = await loadSnapshot(visitId);
    if (visit && visit.snapshot.query !== null) {
      const place = numberPlace(visit.snapshot);
      await askSearchConsole(visit.snapshot, place);
      await askSources([visit.snapshot.query], place, null);
    }
    return recallSearch(visitId);
  },
  recallNumbers: async ({ visitId }) => {
    const visit = await loadSnapshot(visitId);
    return visit ? numbersOf(visit.snapshot) : noNumbers;
  },
  offerAuthority: async ({ visitId }) => {
    const visit = await loadSnapshot(visitId);
    return visit ? authorityOffer(visit.snapshot) : { isConnected: false, offers: [] };
  },
  askAuthority: async ({ source, visitId }) => {
    const visit = await loadSnapshot(visitId);
    const failure = visit ? await askAuthority(visit.snapshot, source) : null;
    // What came before it failed is shown as well.
    await announceTracking();
    return { failure };
  },
  refreshNumbers: async () => {
    await announceTracking();
    return null;
  },
  recallMetrics: ({ keywords, place }) => recallMetrics(keywords, place),
  loadMetrics: async ({ keywords }) => {
    const askable = new Set(keywords.map(askableKeyword).flatMap((read) => (read.ok ? [read.value] : [])));
    return (await Promise.all([...askable].map(loadMetrics))).flat();
  },
  priceMetrics: ({ keywords, place }) => offersFor(keywords, place),
  askForMetrics: ({ keywords, place, sources }) => askSources(keywords, place, sources),
  loadFieldData,
  findLabsIdeas: (wish) => findIdeas({ id: 'dataforseo-labs', most: labsIdeasMicros, ask: askLabsIdeas }, wish),
  findBingIdeas: (wish) => findIdeas({ id: 'bing', most: 0, ask: askBingIdeas }, wish),
  findGoogleAdsIdeas: (wish) => findIdeas({ id: 'google-ads', most: 0, ask: askGoogleAdsIdeas }, wish),
  importMetrics: ({ csv, place }) => importMetrics(csv, place),
};
