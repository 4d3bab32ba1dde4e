import { expect, it } from 'vitest';

import { madeWorkspace } from '#shared/testing/retrieval/made-workspace.ts';
import { ndcgAtTen } from '#shared/testing/retrieval/ndcg.ts';
import { questions } from '#shared/testing/retrieval/questions.data.ts';

import { excerptOf } from './excerpt-of.ts';
import { helpIndex } from './help-passages.ts';
import { indexPassages } from './passage-index.ts';
import { searchPassages } from './search-passages.ts';

const indexes = [helpIndex(), indexPassages(madeWorkspace())];
const find = (question: string, limit = 10): readonly string[] =>
  searchPassages(indexes, question, { limit }).map(({ id }) => id);

it('every answer that a question names is there', () => {
  const ids = new Set(indexes.flatMap(({ passages }) => passages.map(({ id }) => id)));
  expect(questions.length).toBeGreaterThanOrEqual(150);
  expect(questions.flatMap(([, ...wanted]) => wanted).filter((id) => !ids.has(id))).toEqual([]);
});

it('finds what answers a question in other words: nDCG@10 of at least 0.8, also of those kept back', () => {
  const scores = questions.map(([question, ...wanted], at) => ({
    isKeptBack: at % 3 === 2,
    score: ndcgAtTen(find(question), wanted),
  }));
  const mean = (of: readonly { readonly score: number }[]): number =>
    of.reduce((sum, { score }) => sum + score, 0) / of.length;
  expect(mean(scores)).toBeGreaterThanOrEqual(0.8);
  expect(mean(scores.filter(({ isKeptBack }) => isKeptBack))).toBeGreaterThanOrEqual(0.8);
});

it('finds a misspelt word, and nothing for words that nobody wrote', () => {
  expect(find('gooseneck ketle', 1)).toEqual(['keyword:kettle']);
  expect(find('xyzzyq')).toEqual([]);
  expect(find('')).toEqual([]);
  expect(find('the of and')).toEqual([]);
});

it('searches kinds by themselves, and gives each thing once', () => {
  const notes = searchPassages(indexes, 'saddle', { limit: 5, kinds: new Set(['note']) });
  expect(notes.map(({ id }) => id)).toEqual(['annotation:faq']);
  const ids = find('crawl', 30);
  expect(new Set(ids).size).toBe(ids.length);
});

it('every passage of help and rules opens', () => {
  const places = helpIndex().passages.map(({ opens }) => opens ?? '');
  expect(places.filter((place) => !/^(?:https:\/\/|help\.html#[a-z-]+(?:\/[\p{L}\p{N}-]+)?$)/u.test(place))).toEqual(
    [],
  );
});

it('takes time in line with the question', () => {
  const timeOf = (times: number): number => {
    const question = 'why is the canonical of my saddle page qqqq broken '.repeat(times);
    const start = performance.now();
    searchPassages(indexes, question, { limit: 10 });
    return performance.now() - start;
  };
  timeOf(1);
  expect(timeOf(40)).toBeLessThan(40 * Math.max(5, timeOf(1)));
});

it('quotes the part that has most of the words', () => {
  const text = `${'Nothing of note is said here. '.repeat(30)}A saddle of leather lasts. ${'More of nothing. '.repeat(30)}`;
  expect(excerptOf(text, 'leather saddles', 120)).toContain('A saddle of leather lasts.');
  expect(excerptOf(text, 'leather saddles', 120).length).toBeLessThanOrEqual(122);
  expect(excerptOf('Short.', 'leather', 120)).toBe('Short.');
});
