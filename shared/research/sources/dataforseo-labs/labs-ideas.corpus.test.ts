import { expect, test } from 'vitest';

import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';
import { jsonAnswer } from '#shared/testing/keyword-sources/fake-vendor.ts';

import { askLabsIdeas, type LabsWay } from './labs-ideas.ts';

const corpus = findCorpus();
const place = { country: 'us', language: 'en', device: null } as const;

test.skipIf(!corpus).each<[LabsWay, string, number, string]>([
  ['ideas', 'labs.google.keyword_ideas.live.json', 3, 'phone'],
  ['related', 'labs.google.related_keywords.live.json', 3, 'phone'],
  ['ranked', 'labs.google.ranked_keywords.live.json', 3, ''],
  ['ranked', 'labs.ranked_keywords.live.real-2022.json', 40, ''],
])('reads %s of the vendor itself, %s (skipped without the corpus)', async (way, file, count, first) => {
  const answer = readCorpusJson(corpus ?? '', 'providers', 'dataforseo', file);
  const ideas = await askLabsIdeas(
    { way, seed: 'x', other: null, place },
    {},
    { fetch: async () => jsonAnswer(answer), clock: () => Date.UTC(2026, 10, 30) },
  );
  expect(ideas.failure).toBeNull();
  expect(ideas.keywords).toHaveLength(count);
  expect(ideas.keywords).toContain(first === '' ? ideas.keywords[0] : first);
  expect(ideas.metrics).toHaveLength(count * 4);
  expect(ideas.metrics.filter(({ metric, value }) => metric === 'volume' && value.kind === 'exact').length).toBe(count);
});
