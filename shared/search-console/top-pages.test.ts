import { expect, it } from 'vitest';

import { topPages } from './top-pages.ts';

it('adds up the queries of a page, and puts clicks before impressions', () => {
  const rows = [
    { page: 'https://tea.example/a', query: 'tea', clicks: 4, impressions: 10 },
    { page: 'https://tea.example/b', query: 'tea', clicks: 3, impressions: 10 },
    { page: 'https://tea.example/b', query: 'pot', clicks: 3, impressions: 10 },
    { page: 'https://tea.example/c', query: null, clicks: 4, impressions: 90 },
  ];
  expect(topPages(rows)).toEqual(['https://tea.example/b', 'https://tea.example/c', 'https://tea.example/a']);
});
