import type { SerpProviderId } from '#shared/keywords/serp-providers.ts';

import { dataForSeo } from './dataforseo/dataforseo.ts';
import type { SerpProvider } from './serp-provider.ts';
import type { Fetch, SerpVendor } from './serp-vendor.ts';

/** Every provider of results pages. The first one whose settings are there is asked. */
export const serpVendors: Readonly<Record<SerpProviderId, SerpVendor>> = {
  dataforseo: dataForSeo,
};

/** The provider that the settings name; null without one. */
export function openSerpProvider(given: unknown, fetch: Fetch): SerpProvider | null {
  for (const vendor of Object.values(serpVendors)) {
    const provider = vendor.open(given, fetch);
    if (provider) return provider;
  }
  return null;
}
