import { dayOf } from '#shared/kernel/day.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { groupRanks } from '#shared/keywords/group-ranks.ts';
import { type ProjectFigures, summarizeProject } from '#shared/keywords/project-figures.ts';
import { rankKnownForMs } from '#shared/keywords/rank-bucket.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { KeywordRecord, Site } from './keyword-records.ts';

/** A site's figures of one day. */
export interface SiteDay extends ProjectFigures {
  readonly day: string;
}

const shownDays = 90;
const dayMs = 86_400_000;
/** With more keywords, a surface would feel it; a backend keeps the figures of each day. */
const mostKeywords = 2_000;

/**
 * Figures of the last 90 days from what this browser alone saw, oldest first: as they would have been at the end of each
 * day on which anything was checked. None for sites with more keywords than a page can count through.
 */
export function localDays(
  { local, profile }: { readonly local: readonly KeywordRecord[]; readonly profile: Site },
  nowMs: number,
): readonly SiteDay[] {
  const keywords = local.filter(({ isArchived }) => !isArchived);
  if (keywords.length > mostKeywords) return [];
  const since = dayOf(nowMs - shownDays * dayMs);
  const days = new Set(keywords.flatMap(({ points }) => points.map(({ day }) => day)).filter((day) => day > since));
  return [...days].toSorted().map((day) => {
    const counted = keywords.map(({ points, volume }) => ({ rank: rankAt(points, day), volume }));
    const { groups, competitors } = groupRanks(counted, profile.competitors);
    return { day, ...summarizeProject(groups, competitors, ctrModel) };
  });
}

/** What was known at the end of a day; null where nothing was, or only what is too old. */
function rankAt(points: readonly RankPoint[], day: string): RankPoint | null {
  const newest = points.findLast((point) => point.day <= day && point.status !== 'failed');
  return newest && Date.parse(day) - Date.parse(newest.day) <= rankKnownForMs ? newest : null;
}
