import { dayOf } from '#shared/kernel/day.ts';
import type { TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import { changesOf } from '#shared/keywords/rank-changes.ts';
import type { RankPoint } from '#shared/keywords/rank-point.ts';

import type { PackedRow } from '../../repositories/rank-months.ts';
import type { KeywordRow } from '../../repositories/tracked-keywords.ts';

/** A tracked keyword as the API shows it. */
export function presentKeyword(row: KeywordRow): TrackedKeyword {
  return {
    id: row.id,
    projectId: row.projectId,
    keyword: row.keyword,
    engine: row.engine,
    country: row.country,
    language: row.language,
    device: row.device,
    tags: row.tags,
    note: row.note,
    isFavourite: row.isFavourite,
    targetUrl: row.targetUrl,
    volume: row.volume,
    isArchived: row.archivedAt !== null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    rank: rankOf(row),
    changes: changesOf(row.recent),
    best: row.bestPosition === null || row.bestDay === null ? null : { position: row.bestPosition, day: row.bestDay },
    recent: [...row.recent],
  };
}

/** A check, or a packed day, as the API shows it. */
export function presentRankPoint({ keywordId: _keywordId, checkedAt, competitors, ...point }: PackedRow): RankPoint {
  return { ...point, ...(competitors === null ? {} : { competitors }), checkedAt: checkedAt.toISOString() };
}

function rankOf({
  absolute,
  checkedAt,
  depth,
  features,
  owned,
  position,
  competitors,
  source,
  status,
  url,
}: KeywordRow): RankPoint | null {
  if (status === null || source === null || checkedAt === null) return null;
  return {
    day: dayOf(checkedAt),
    source,
    status,
    position,
    absolute,
    depth: depth ?? 0,
    url,
    features: features ?? [],
    owned: owned ?? [],
    ...(competitors === null ? {} : { competitors }),
    checkedAt: checkedAt.toISOString(),
  };
}
