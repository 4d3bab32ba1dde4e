import type { RankPoint } from './rank-point.ts';
import type { RankReading } from './read-rank.ts';
import { mergeCompetitors } from './competitor-ranks.ts';

/**
 * What a day knows of a keyword after one more results page. Pages of one day make one point: a later look at the same
 * results replaces the earlier one, a page further down only adds depth, and a page further down alone tells nothing
 * about absence. Undefined where still nothing is known.
 */
export function mergeReading(
  before: RankPoint | undefined,
  reading: RankReading,
  seen: Pick<RankPoint, 'day' | 'source' | 'checkedAt'>,
): RankPoint | undefined {
  if (reading.kind === 'unusable') return before;
  // A page that waited in an outbox must not undo what was seen after it.
  if (before && before.status !== 'failed' && before.checkedAt > seen.checkedAt) return before;
  const known = before?.status === 'failed' ? undefined : before;
  return reading.kind === 'found' ? mergeFound(known, reading, seen) : mergeAbsent(known, reading, seen);
}

type Seen = Pick<RankPoint, 'day' | 'source' | 'checkedAt'>;

function mergeFound(
  known: RankPoint | undefined,
  reading: Extract<RankReading, { kind: 'found' }>,
  seen: Seen,
): RankPoint {
  const isBetterElsewhere = known?.position !== null && known !== undefined && known.position < reading.from;
  if (isBetterElsewhere) return { ...known, depth: joinDepth(known.depth, reading), ...competitors(known, reading) };
  const { position, absolute, url } = reading;
  return {
    ...seen,
    status: 'ok',
    position,
    absolute,
    url,
    depth: joinDepth(known?.depth ?? 0, reading),
    ...blocks(known, reading),
    ...competitors(known, reading),
  };
}

function mergeAbsent(
  known: RankPoint | undefined,
  reading: Extract<RankReading, { kind: 'absent' }>,
  seen: Seen,
): RankPoint | undefined {
  const isKnownElsewhere =
    typeof known?.position === 'number' && (known.position < reading.from || known.position > reading.to);
  if (known && isKnownElsewhere) {
    return { ...known, depth: joinDepth(known.depth, reading), ...competitors(known, reading) };
  }
  const depth = joinDepth(known?.depth ?? 0, reading);
  if (reading.from > 1 && depth < reading.from) return known;
  return {
    ...seen,
    status: 'not-found',
    position: null,
    absolute: null,
    url: null,
    depth,
    ...blocks(known, reading),
    ...competitors(known, reading),
  };
}

/** Depth counts from the first result without a gap. */
function joinDepth(depth: number, { from, to }: { readonly from: number; readonly to: number }): number {
  return from <= depth + 1 ? Math.max(depth, to) : depth;
}

/** Blocks stand on the first page; a further page adds its own. */
function blocks(known: RankPoint | undefined, reading: Exclude<RankReading, { kind: 'unusable' }>) {
  if (reading.from === 1 || !known) return { features: [...reading.features], owned: [...reading.owned] };
  return {
    features: [...new Set([...known.features, ...reading.features])].toSorted(),
    owned: [...new Set([...known.owned, ...reading.owned])].toSorted(),
  };
}

/** Nothing where no competitor was ever looked for. */
function competitors(known: RankPoint | undefined, reading: Exclude<RankReading, { kind: 'unusable' }>) {
  const merged = mergeCompetitors(known?.competitors ?? {}, known?.depth ?? 0, reading);
  return Object.keys(merged).length === 0 ? {} : { competitors: merged };
}
