import type { MessageHandlers } from '#extension/platform/messages.ts';
import type { SerpMessages } from '#extension/platform/serp-messages.ts';
import { changeSerpSettings } from '#extension/platform/serp-settings.ts';

import { applySerpSettings } from './serp-apply-settings.ts';
import { fetchEngines } from './serp-fetch-engines.ts';
import { observePage } from './serp-observe.ts';
import { readResultPage } from './serp-result-page.ts';
import { trackKeyword } from './serp-track.ts';

/** Answers to the script on results pages and to the surfaces that show them. */
export const serpHandlers: MessageHandlers<SerpMessages> = {
  serpRead: (read, { tabId }) => observePage(read, tabId),
  trackKeyword: ({ visitId, isTracked }) => trackKeyword(visitId, isTracked),
  readResultPage: ({ url }) => readResultPage(url),
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
