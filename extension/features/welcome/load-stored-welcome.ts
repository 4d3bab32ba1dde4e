import { isPinned } from '#extension/platform/browser/is-pinned.ts';
import { loadJobs } from '#extension/platform/storage/all-jobs.ts';
import { type Connection, loadConnection } from '#extension/platform/storage/connection.ts';
import { loadSerpSettings, type SerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { loadSettings } from '#extension/platform/storage/settings.ts';
import { loadSites } from '#extension/platform/storage/site-store.ts';

import { siteToOffer } from './site-to-offer.ts';

export interface StoredSites {
  /** Domains of the user's sites. */
  readonly sites: readonly string[];
  /** The site on which the icon was clicked last. */
  readonly offer: string | undefined;
}

/** All that the steps show of what is done already, so that the page is whole at its first paint. */
export interface StoredWelcome extends StoredSites {
  readonly isPinned: boolean;
  readonly engines: SerpSettings['engines'];
  /** undefined while not connected. */
  readonly connection: Connection | undefined;
  readonly backendAddress: string;
}

export async function loadStoredWelcome(): Promise<StoredWelcome> {
  const [stored, pinned, serp, connection, settings] = await Promise.all([
    loadStoredSites(),
    isPinned(),
    loadSerpSettings(),
    loadConnection(),
    loadSettings(),
  ]);
  const { backendAddress } = settings;
  return { ...stored, isPinned: pinned === true, engines: serp.engines, connection, backendAddress };
}

export async function loadStoredSites(): Promise<StoredSites> {
  const [sites, jobs] = await Promise.all([loadSites(), loadJobs()]);
  return { sites: sites.map(({ domain }) => domain), offer: siteToOffer(jobs) };
}
