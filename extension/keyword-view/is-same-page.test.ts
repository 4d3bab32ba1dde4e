import { expect, it } from 'vitest';

import { isSamePage } from './is-same-page.ts';

it.each([
  ['http://www.tea.example/green/', 'https://tea.example/green', true],
  ['https://tea.example/green#top', 'https://tea.example/green', true],
  ['https://tea.example/green?size=2', 'https://tea.example/green', false],
  ['https://tea.example/green', 'https://tea.example/black', false],
  ['https://shop.tea.example/green', 'https://tea.example/green', false],
])('%s and %s are one page: %s', (a, b, expected) => {
  expect(isSamePage(a, b)).toBe(expected);
});
