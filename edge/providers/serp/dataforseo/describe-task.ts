import countries from 'i18n-iso-countries';

import type { SerpRequest } from '../serp-outcome.ts';

/** Country targets of Google Ads are 2000 + the numeric code of ISO 3166-1. */
const countryTargets = 2_000;

/** A search in the provider's words. */
export function describeTask({ country, depth, device, keyword, language }: SerpRequest) {
  return { keyword, location_code: locationOf(country), language_code: language, device, depth };
}

/** Undefined for what is no country. */
export function locationOf(country: string): number | undefined {
  const numeric = countries.alpha2ToNumeric(country.toUpperCase());
  return numeric === undefined ? undefined : countryTargets + Number(numeric);
}
