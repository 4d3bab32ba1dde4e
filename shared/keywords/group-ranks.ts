import type { ComparedGroups, RankGroup } from './project-figures.ts';
import type { CurrentRank } from './rank-bucket.ts';
import type { CompetitorRanks } from './competitor-ranks.ts';

/** A keyword as figures look at it. */
export interface CountedKeyword {
  /** null where nothing is known, or only what is too old. */
  readonly rank: (CurrentRank & { readonly competitors?: CompetitorRanks | undefined }) | null;
  /** Searches a month; null where nobody knows. */
  readonly volume: number | null;
}

/** Each keyword as a group of one, for `summarizeProject`. Competitors that are not wanted any more are left out. */
export function groupRanks(
  keywords: readonly CountedKeyword[],
  competitors: readonly string[],
): { readonly groups: readonly RankGroup[]; readonly competitors: ComparedGroups } {
  const compared = keywords.flatMap(({ rank, volume }) => {
    if (rank === null || rank.status === 'failed') return [];
    const wanted = Object.entries(rank.competitors ?? {}).filter(([competitor]) => competitors.includes(competitor));
    return wanted.length === 0 ? [] : [{ volume, sites: [[null, rank.position] as const, ...wanted] }];
  });
  return {
    groups: keywords.map(({ rank, volume }) => ({
      rank,
      keywords: 1,
      withVolume: volume === null ? 0 : 1,
      searches: volume ?? 0,
    })),
    competitors: {
      groups: compared.flatMap(({ sites, volume }) =>
        sites.map(([competitor, position]) => ({ competitor, position, keywords: 1, searches: volume ?? 0 })),
      ),
      compared: compared.length,
      withVolume: compared.filter(({ volume }) => volume !== null).length,
    },
  };
}
