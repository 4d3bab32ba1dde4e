import { expect, test } from 'vitest';

import { IdeaSet } from './idea-set.ts';
import { suggestionStrength } from './suggestion-strength.ts';

const seenAt = '2026-11-30T10:00:00.000Z';

test('spellings are one idea that keeps its best place, its shortest text and all sources', () => {
  const ideas = new IdeaSet();
  ideas.addAnswer({
    source: 'google',
    expansion: { kind: 'letters', text: 'tea k' },
    suggestions: ['other', 'Tea Kettle'],
    opened: 0,
    seenAt,
  });
  ideas.addAnswer({
    source: 'bing',
    expansion: { kind: 'seed', text: 'tea' },
    suggestions: ['a', 'b', 'tea  kettle'],
    opened: 0,
    seenAt: '2026-11-29T10:00:00.000Z',
  });
  expect(ideas.list().find(({ normalized }) => normalized === 'tea kettle')).toEqual({
    keyword: 'Tea Kettle',
    normalized: 'tea kettle',
    sources: ['google', 'bing'],
    kind: 'seed',
    opened: 0,
    place: 2,
    typedLength: 3,
    strength: 80,
    firstSeenAt: '2026-11-29T10:00:00.000Z',
  });
});

test('what a list or a results page named has no strength until somebody suggests it', () => {
  const ideas = new IdeaSet();
  ideas.addKeywords(['tea kettle', '🫖', ' '], 'list', seenAt);
  expect(ideas.list().map(({ keyword, strength }) => [keyword, strength])).toEqual([
    ['tea kettle', null],
    ['🫖', null],
  ]);
  ideas.addAnswer({
    source: 'bing',
    expansion: { kind: 'seed', text: 'tea' },
    suggestions: ['tea kettle'],
    opened: 1,
    seenAt,
  });
  expect(ideas.list()[0]).toMatchObject({ strength: 50, sources: ['list', 'bing'] });
});

test.each([
  [1, 'seed', 0, 100],
  [2, 'seed', 0, 90],
  [1, 'letters', 0, 50],
  [1, 'seed', 1, 50],
  [3, 'questions', 1, 20],
  [40, 'seed', 0, 10],
] as const)('place %i, %s, %i opened: %i', (place, kind, opened, strength) => {
  expect(suggestionStrength(place, kind, opened)).toBe(strength);
});
