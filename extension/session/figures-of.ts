import { ctrModel } from '#shared/keywords/ctr-model.ts';
import { groupRanks } from '#shared/keywords/group-ranks.ts';
import { type ProjectFigures, summarizeProject } from '#shared/keywords/project-figures.ts';
import { rankKnownForMs } from '#shared/keywords/rank-bucket.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';

import type { StoredKeywords } from './use-keywords.ts';

/** The line above the table, by what is known of the rows now; archived ones are left out. */
export function figuresOf(rows: readonly KeywordRow[], { readAtMs, shown }: StoredKeywords): ProjectFigures {
  const { groups, competitors } = groupRanks(
    rows
      .filter(({ isArchived }) => !isArchived)
      .map(({ rank, volume }) => ({
        rank: rank && readAtMs - Date.parse(rank.checkedAt) <= rankKnownForMs ? rank : null,
        volume,
      })),
    shown.flatMap(({ profile }) => profile.competitors),
  );
  return summarizeProject(groups, competitors, ctrModel);
}
