import { iso31661Alpha2ToNumeric } from 'iso-3166';

/** Country targets of Google Ads: 2000 + the numeric code of ISO 3166-1. Undefined for what is no country. */
export function locationCode(country: string): number | undefined {
  const numeric = iso31661Alpha2ToNumeric[country.toUpperCase()];
  return numeric === undefined ? undefined : 2_000 + Number(numeric);
}
