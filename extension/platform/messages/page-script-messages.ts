import type { BackgroundMessages } from './protocol.ts';

/**
 * What scripts that run in pages may ask of the background. A page that took such a script over gets no further: all else is
 * answered to our own pages alone.
 */
export const pageScriptMessages = [
  'collectionFinished',
  'collectionRefused',
  'getNumbers',
  'hideDomain',
  'inputsCollected',
  'liveDocumentCollected',
  'loadOverlayParts',
  'loadSitemapReader',
  'markCompetitor',
  'openResults',
  'openSites',
  'readResultPage',
  'recallSearch',
  'serpRead',
  'setSerpDensity',
  'trackSearch',
  'untrackSearch',
] as const satisfies readonly (keyof BackgroundMessages)[];
