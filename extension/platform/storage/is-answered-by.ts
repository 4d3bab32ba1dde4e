import { placeOfSearch } from '#shared/serp/place-of-search.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { KeywordIdentity } from '#extension/platform/storage/keyword-records.ts';

/** A keyword with a country or language only takes searches that tell it. */
export function isAnsweredBy({ country, device, engine, language }: KeywordIdentity, snapshot: SerpSnapshot): boolean {
  if (snapshot.engine !== engine || snapshot.device !== device) return false;
  const place = placeOfSearch(snapshot);
  return (country === '' || country === place.country) && (language === '' || language === place.language);
}
