import { engines } from '#shared/serp/engine-list.ts';
import { findEngine, findEngineByHost } from '#shared/serp/find-engine.ts';
import { isSameResultsPage } from '#shared/serp/is-same-results-page.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';
import type { SerpMessages } from '#extension/platform/messages/serp-messages.ts';
import { injectPageScript } from '#extension/platform/browser/inject-page-script.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { changeSerpSettings, loadSerpSettings } from '#extension/platform/storage/serp-settings.ts';

import { applySerpSettings } from './serp-apply-settings.ts';
import { fetchEngines } from './serp-fetch-engines.ts';
import { readFurtherPage } from './serp-further-page.ts';
import { hideDomain } from './serp-hide-domain.ts';
import { observePage } from './serp-observe.ts';
import { openResults } from './serp-open-results.ts';
import { readResultPage } from './serp-result-page.ts';
import { markCompetitor } from './keywords/mark-competitor.ts';
import { recallSearch, trackSearch, untrackSearch } from './keywords/search-tracking.ts';

/** Answers to the script on results pages and to the surfaces that show them. */
export const serpHandlers: MessageHandlers<SerpMessages> = {
  serpRead: (read, { tabId }) => observePage(read, tabId),
  loadOverlayParts: async (_, { tabId }) => {
    if (tabId !== undefined) await injectPageScript(tabId, '/serp-later.js');
    return null;
  },
  trackSearch: ({ choice, visitId }) => trackSearch(visitId, choice),
  untrackSearch: ({ visitId }) => untrackSearch(visitId),
  recallSearch: ({ offersChoices, visitId }) => recallSearch(visitId, offersChoices),
  openResults: async ({ visitId }) => {
    await openResults(visitId);
    return null;
  },
  hideDomain: async ({ domain, isHidden }) => {
    await hideDomain(domain, isHidden);
    return null;
  },
  markCompetitor: async ({ domain, isMarked }) => {
    await markCompetitor(domain, isMarked);
    return null;
  },
  openSites: async () => {
    openOptions();
    return null;
  },
  readResultPage: ({ url }) => readResultPage(url),
  readFurtherPage: ({ visitId, tabId }) => readFurtherPage(visitId, tabId),
  findEngineOffer: async ({ url }) => {
    const engine = findEngineByHost(url, engines);
    if (!engine) return null;
    const { id, name } = engine;
    const settings = await loadSerpSettings();
    const isOn = settings.engines.includes(id);
    const results = findEngine(url, engines);
    return {
      id,
      name,
      origins: serpOrigins(engine),
      isOn,
      density: settings.density,
      isResultsPage: results !== undefined,
      query: results?.query ?? null,
    };
  },
  compareResultsPage: async ({ readUrl, url }) => {
    if (readUrl !== null && isSameResultsPage(url, readUrl, engines)) return 'read';
    const page = findEngine(url, engines);
    if (page?.hasOverlay !== true) return 'none';
    return (await loadSerpSettings()).engines.includes(page.engine.id) ? 'unread' : 'none';
  },
  switchEngine: async ({ id, isOn }) => {
    await changeSerpSettings(({ engines: before }) => {
      const others = before.filter((each) => each !== id);
      return { engines: isOn ? [...others, id] : others };
    });
    await applySerpSettings();
    return null;
  },
  setSerpDensity: async ({ density }) => {
    await changeSerpSettings({ density });
    await applySerpSettings();
    return null;
  },
  fetchEngines: async () => {
    await fetchEngines();
    return null;
  },
  applySerpSettings: async () => {
    await applySerpSettings();
    return null;
  },
};
