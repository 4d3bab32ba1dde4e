import { helpIndex } from '#shared/retrieval/help-passages.ts';
import { indexPassages } from '#shared/retrieval/passage-index.ts';
import { searchPassages } from '#shared/retrieval/search-passages.ts';
import { madeWorkspace } from '#shared/testing/retrieval/made-workspace.ts';
import { questions } from '#shared/testing/retrieval/questions.data.ts';

const wantedMs = 20;
const rounds = 5;
const pieces = 5_000;

/** `npm run bench -- --only retrieval`: a question over 5,000 pieces of help, rules and a made workspace, and reading the workspace's. */
export function benchRetrieval(): void {
  const help = helpIndex();
  const made = madeWorkspace();
  const own = Array.from({ length: pieces - help.passages.length }, (_, at) => {
    const source = made[at % made.length];
    if (!source) throw new Error('The made workspace is empty.');
    return { ...source, id: `${source.id}#${at}`, text: `${source.text} number ${at}` };
  });
  const reading = timesOf(rounds * 4, () => void indexPassages(own));
  const indexes = [help, indexPassages(own)];
  const asking = Array.from({ length: rounds }, () =>
    questions.map(([question]) => timesOf(1, () => void searchPassages(indexes, question, { limit: 8 }))[0] ?? 0),
  )
    .flat()
    .toSorted((a, b) => a - b);
  console.log(`pieces                         ${help.passages.length + own.length}`);
  console.log(`a question, median             ${at(asking, 0.5)} ms`);
  console.log(`a question, 95th percentile    ${at(asking, 0.95)} ms (asked ${wantedMs})`);
  console.log(`reading ${own.length} pieces, median  ${at(reading, 0.5)} ms`);
}

function timesOf(count: number, run: () => void): readonly number[] {
  return Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
}
