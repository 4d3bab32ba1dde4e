import type { KeywordRow } from '../../repositories/tracked-keywords.ts';

const weekMs = 7 * 86_400_000;
/** A weekly search that comes some minutes early is still the week's. */
const toleranceMs = 3_600_000;

/**
 * How deep to search: to the schedule's depth once a week, else one page beyond the last rank, or the first page where there
 * was none. The pages above come with it.
 */
export function depthOfRun(
  { position }: Pick<KeywordRow, 'position'>,
  fullDepth: number,
  { fullSearchAt, runAt }: { readonly fullSearchAt: Date | null; readonly runAt: Date },
): number {
  const isFull = fullSearchAt === null || runAt.getTime() - fullSearchAt.getTime() >= weekMs - toleranceMs;
  return isFull ? fullDepth : dailyDepth(position, fullDepth);
}

/** Between two full searches. */
export function dailyDepth(position: number | null, fullDepth: number): number {
  return position === null ? 10 : Math.min(fullDepth, (Math.ceil(position / 10) + 1) * 10);
}
