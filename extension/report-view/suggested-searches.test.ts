import { expect, it } from 'vitest';

import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { suggestedSearches } from './suggested-searches.ts';

const placed = { rank_absolute: 1, rank_group: 1, position: 'left' } as const;
const bare = { url: null, domain: null, rating: null, price: null };

it('lists what the page suggests by kind, each search once and without stray space', () => {
  const snapshot = serpSnapshotWith({
    items: [
      { ...placed, type: 'related_searches', items: ['green  tea latte', 'matcha'] },
      { ...placed, type: 'people_also_ask', questions: [{ text: 'Is green tea healthy?', expanded: false }] },
      { ...placed, type: 'related_searches', items: ['matcha', ''] },
      {
        ...placed,
        ...bare,
        type: 'people_also_search',
        title: null,
        description: null,
        items: [{ ...bare, title: 'Sencha' }],
      },
    ],
  });
  expect(suggestedSearches(snapshot)).toEqual({
    questions: ['Is green tea healthy?'],
    related: ['green tea latte', 'matcha'],
    alsoSearched: ['Sencha'],
  });
});
