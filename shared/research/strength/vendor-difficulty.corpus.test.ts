import { expect, test } from 'vitest';
import { z } from 'zod';

import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { sumParts } from './judge-strength.ts';

const corpus = findCorpus();

const files = ['keyword_ideas', 'related_keywords', 'keyword_suggestions', 'ranked_keywords'];

const keywordData = z.object({
  keyword: z.string(),
  keyword_properties: z.object({ keyword_difficulty: z.number() }),
  /** Averages over the first ten; ranks from 0 to 1,000. */
  avg_backlinks_info: z.object({ main_domain_rank: z.number() }),
});

/**
 * A vendor's answers say how strong the first ten sites are, not what their titles are: with all other parts alike, keywords
 * come in the order of the vendor's difficulty.
 */
test.skipIf(!corpus)('strength orders keywords as a vendor does (skipped without the corpus)', () => {
  const keywords = readKeywords();
  expect(keywords.length).toBeGreaterThanOrEqual(8);
  const scores = keywords.map(({ avg_backlinks_info: { main_domain_rank: rank } }) => {
    return (
      sumParts((id) => ({ hardness: id === 'authority' ? rank / 1_000 : 0.5, count: 0, of: 0 }))?.score ?? Number.NaN
    );
  });
  const difficulties = keywords.map(({ keyword_properties: { keyword_difficulty: difficulty } }) => difficulty);
  expect(rankCorrelation(scores, difficulties)).toBeGreaterThanOrEqual(0.6);
});

function readKeywords() {
  const found = new Map<string, z.infer<typeof keywordData>>();
  for (const file of files) {
    collect(readCorpusJson(corpus ?? '', 'providers', 'dataforseo', `labs.google.${file}.live.json`));
  }
  return [...found.values()];

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const keyword = keywordData.safeParse(value);
    if (keyword.success) found.set(keyword.data.keyword, keyword.data);
    for (const inner of Object.values(value)) collect(inner);
  }
}

/** Spearman's, with the average rank among equals. */
function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [ranksA, ranksB] = [ranksOf(a), ranksOf(b)];
  const middle = (a.length + 1) / 2;
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, rank, at) => sum + (rank - middle) * ((y[at] ?? middle) - middle), 0);
  return product(ranksA, ranksB) / Math.sqrt(product(ranksA, ranksA) * product(ranksB, ranksB));
}

function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const equal = values.filter((other) => other === value).length;
    return below + (equal + 1) / 2;
  });
}
