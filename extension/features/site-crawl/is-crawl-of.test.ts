import { expect, test } from 'vitest';

import { isCrawlOf } from './is-crawl-of.ts';

test.each([
  [undefined, 'pots.example', true],
  ['tea.example', 'tea.example', true],
  ['tea.example', 'www.tea.example', true],
  ['tea.example', 'shop.tea.example:8443', true],
  ['localhost', 'localhost:3000', true],
  ['tea.example', 'pots.example', false],
  ['tea.example', 'greentea.example', false],
  ['shop.tea.example', 'tea.example', false],
])('with %s chosen, a crawl of %s is of it: %s', (domain, site, isOf) => {
  expect(isCrawlOf(domain, site)).toBe(isOf);
});
