import { mergeReading } from '#shared/keywords/merge-points.ts';
import { placeOfSearch } from '#shared/keywords/place-of-search.ts';
import { readRank } from '#shared/keywords/read-rank.ts';
import type { Target } from '#shared/keywords/target.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteKeyword } from '#extension/platform/storage/keyword-records.ts';

/** Two years of days. */
const mostPoints = 730;

/** The keyword with what one results page says; the same one where it says nothing new. */
export function addReading(tracked: SiteKeyword, snapshot: SerpSnapshot, seenAt: string, target: Target): SiteKeyword {
  if (!isAnsweredBy(tracked, snapshot)) return tracked;
  const day = seenAt.slice(0, 10);
  const before = tracked.points.find((point) => point.day === day);
  const reading = readRank(snapshot, target);
  const point = mergeReading(before, reading, { day, source: 'observation', checkedAt: seenAt });
  if (point === undefined || point === before) return tracked;
  const others = tracked.points.filter((each) => each !== before);
  const points = [...others, point].toSorted((a, b) => a.day.localeCompare(b.day)).slice(-mostPoints);
  return { ...tracked, points };
}

/** A keyword with a country or language only takes searches that tell it. */
function isAnsweredBy({ country, device, engine, language }: SiteKeyword, snapshot: SerpSnapshot): boolean {
  if (snapshot.engine !== engine || snapshot.device !== device) return false;
  const place = placeOfSearch(snapshot);
  return (country === '' || country === place.country) && (language === '' || language === place.language);
}
