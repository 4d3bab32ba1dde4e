import { filterIdeas, noFilter } from '#extension/features/research/idea-filter.ts';
import { ideaColumns } from '#extension/features/research/idea-columns.ts';
import { ideaRows } from '#extension/features/research/idea-row.ts';
import { sortByColumn } from '#extension/ui/sort-by-column.ts';
import { IdeaSet } from '#shared/research/suggestions/idea-set.ts';

const count = 10_000;

/**
 * `npm run bench -- --only ideas`: ten thousand keyword ideas judged once, then filtered and sorted as the table in the
 * dashboard does; 100 ms is the most that filtering and sorting may take together.
 */
export function benchIdeas(): void {
  const set = new IdeaSet();
  set.addKeywords(Array.from({ length: count }, madeKeyword), 'list', '2026-11-30T10:00:00.000Z');
  const ideas = set.list();
  const columns = ideaColumns({
    say: (id) => id,
    intentName: (intent) => intent,
    featureName: (type) => type,
    date: (day) => day,
  });
  const judgedMs = timed(() => ideaRows(ideas, new Map()));
  const rows = ideaRows(ideas, new Map());
  const filter = { ...noFilter, contains: 'tea', excludes: 'shop, near', pattern: '^(best|how).+[0-9]$' };
  console.log(`${rows.length} ideas judged: ${judgedMs.toFixed(0)} ms`);
  report('filter', () => filterIdeas(rows, filter, columns));
  const sortable = [{ id: 'keyword', valueOf: ({ keyword }: (typeof rows)[number]) => keyword }, ...columns];
  for (const { id } of sortable)
    report(`sort by ${id}`, () => sortByColumn(rows, sortable, { column: id, isDown: true }));
}

function report(name: string, piece: () => unknown): void {
  piece();
  const times = Array.from({ length: 11 }, () => timed(piece)).toSorted((a, b) => a - b);
  console.log(`${name}: median ${times[5]?.toFixed(1)} ms, worst ${times.at(-1)?.toFixed(1)} ms`);
}

function timed(piece: () => unknown): number {
  const startMs = performance.now();
  piece();
  return performance.now() - startMs;
}

/** Different for each number, in no order. */
function madeKeyword(_: unknown, at: number): string {
  const pick = (words: readonly string[], step: number): string => words[Math.floor(at / step) % words.length] ?? '';
  const first = pick(['best', 'how to brew', 'buy', 'tea', 'green', 'shop for'], 1);
  const middle = pick(['tea', 'coffee', 'oak bench', 'kettle'], 6);
  return `${first} ${middle} ${pick(['near me', 'online', 'for two', 'vs'], 24)} ${(at * 7_919) % count}`;
}
