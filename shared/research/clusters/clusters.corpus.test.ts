import { expect, test } from 'vitest';
import { z } from 'zod';

import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { clusterKeywords } from './cluster-keywords.ts';

const corpus = findCorpus();

const manifest = z.array(z.object({ file: z.string(), expected: z.string(), query: z.string().nullable() }));
const expectation = z.object({
  hrefs_scrubbed: z.boolean().default(false),
  organic: z.array(z.object({ url: z.string() })).default([]),
});

/** Pages of one query by several engines and devices are the related ones here. */
test.skipIf(!corpus)('joins real results pages of one query, and no others (skipped without the corpus)', () => {
  const pages = readPages();
  const { clusters } = clusterKeywords(
    pages.map(({ file, results }) => {
      return { keyword: file, demand: null, page: { results, place: 'any', seenAt: '2026-11-01' } };
    }),
  );
  const leaders = new Map(clusters.flatMap(({ leader, members }) => members.map(({ keyword }) => [keyword, leader])));
  const pairs = pages.flatMap((a, at) =>
    pages.slice(at + 1).map((b) => {
      const leader = leaders.get(a.file);
      return { isOne: leader !== undefined && leader === leaders.get(b.file), isTrue: a.query === b.query };
    }),
  );
  const both = pairs.filter(({ isOne, isTrue }) => isOne && isTrue).length;
  expect(both / pairs.filter(({ isOne }) => isOne).length).toBeGreaterThanOrEqual(0.9);
  expect(both / pairs.filter(({ isTrue }) => isTrue).length).toBeGreaterThanOrEqual(0.7);
});

function readPages() {
  if (corpus === null) return [];
  return manifest.parse(readCorpusJson(corpus, 'serp', 'manifest.json')).flatMap(({ expected, file, query }) => {
    const { hrefs_scrubbed, organic } = expectation.parse(readCorpusJson(corpus, 'serp', expected));
    if (query === null || hrefs_scrubbed || organic.length === 0) return [];
    return [{ file, query: normalizeKeyword(query), results: organic.map(({ url }) => url) }];
  });
}
