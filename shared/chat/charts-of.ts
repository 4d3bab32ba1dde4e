import type { ColumnId } from './tool-columns.data.ts';
import type { ToolAnswer } from './tool-answer.ts';

/** A line through the rows of an answer. */
export interface AnswerChart {
  readonly column: ColumnId;
  readonly unit: 'position' | 'percent' | 'count';
  /** Runs of days that belong together, oldest first; between two runs nobody knows. At least two days in all. */
  readonly runs: readonly (readonly ChartPoint[])[];
}

export interface ChartPoint {
  readonly day: string;
  readonly value: number;
}

interface ChartKind extends Pick<AnswerChart, 'column' | 'unit'> {
  /** Days further apart are not joined. */
  readonly joinedDays: number;
}

const dayMs = 86_400_000;

/** What is drawn of an answer whose rows are days, by its tool. Search Console tells every day that it knows of. */
const kinds: Readonly<Record<string, readonly ChartKind[]>> = {
  read_rank_history: [{ column: 'position', unit: 'position', joinedDays: 7 }],
  read_visibility: [{ column: 'visibility', unit: 'percent', joinedDays: 7 }],
  read_searches: [{ column: 'clicks', unit: 'count', joinedDays: 1 }],
};

/**
 * Charts of an answer, of nothing but values of its rows; none where less than two days have one. Of rows of the same day
 * the first counts, which is the newest; a day whose newest row says that nothing was found ends a run, a check that failed
 * does not.
 */
export function chartsOf({ rows, tool }: Pick<ToolAnswer, 'rows' | 'tool'>): readonly AnswerChart[] {
  return (Object.hasOwn(kinds, tool) ? (kinds[tool] ?? []) : []).flatMap(({ column, joinedDays, unit }) => {
    const byDay = new Map<string, number | null>();
    for (const { values } of rows) {
      const { day, status } = values;
      const value = values[column];
      if (typeof day !== 'string' || byDay.has(day) || status === 'failed') continue;
      byDay.set(day, typeof value === 'number' ? value : null);
    }
    const runs: ChartPoint[][] = [];
    let open: ChartPoint[] | undefined;
    for (const [day, value] of [...byDay].toSorted(([a], [b]) => a.localeCompare(b))) {
      const last = open?.at(-1);
      if (value === null) {
        open = undefined;
        continue;
      }
      const isJoined = last && Date.parse(day) - Date.parse(last.day) <= joinedDays * dayMs;
      if (open && isJoined) open.push({ day, value });
      else runs.push((open = [{ day, value }]));
    }
    return runs.flat().length < 2 ? [] : [{ column, unit, runs }];
  });
}
