import { mergeReading } from '#shared/keywords/merge-points.ts';
import { readRank } from '#shared/keywords/read-rank.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import type { SiteKeyword } from '#extension/platform/database.ts';

/** Two years of days. */
const mostPoints = 730;

/** The keyword with what one results page says; the same one where it says nothing new. */
export function addReading(followed: SiteKeyword, snapshot: SerpSnapshot, seenAt: string): SiteKeyword {
  if (snapshot.engine !== followed.engine || snapshot.device !== followed.device) return followed;
  const day = seenAt.slice(0, 10);
  const before = followed.points.find((point) => point.day === day);
  const reading = readRank(snapshot, { domain: followed.domain, match: { kind: 'domain' } });
  const point = mergeReading(before, reading, { day, source: 'observation', checkedAt: seenAt });
  if (point === undefined || point === before) return followed;
  const others = followed.points.filter((each) => each !== before);
  const points = [...others, point].toSorted((a, b) => a.day.localeCompare(b.day)).slice(-mostPoints);
  return { ...followed, points };
}
