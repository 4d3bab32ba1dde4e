import { describe, expect, it } from 'vitest';

import { selectorFault } from './selector-safety.ts';

describe('selectorFault', () => {
  it.each([
    '#rso a h3',
    'li[data-listingid]:not([data-listingid=""])',
    '.s-main-slot:not(:has(a[href*="/dp/"])):not(:has([data-asin]))',
    '#rso > * a:has(h3)',
    '[title="a { b"]',
    '[class~="x"], [class~="y"], [class~="z"]',
    '[data-x="a > b ~ c, d e f g h i j k"]',
    'ol > li > a, div:is(.a, .b) ~ p',
  ])('lets %s run', (selector) => {
    expect(selectorFault(selector)).toBeUndefined();
  });

  it.each([
    ['a b c d e f g h', 'descends more than six times'],
    ['div div > div div > div div > a', 'steps to a child or sibling after descending more than twice'],
    ['* > * * > b', 'steps from any element more than once'],
    ['a ~ a ~ a ~ a', 'looks at siblings more than twice'],
    [':is(:not(:is(:not(a))))', 'nests brackets more than three deep'],
    ['a:has(b):has(b):has(b):has(b):has(b):has(b):has(b)', 'uses :has() more than six times'],
    ['a{color:red}', 'is no plain selector'],
    ['a::before', 'is no plain selector'],
    ['a/**/b', 'is no plain selector'],
  ])('refuses %s', (selector, fault) => {
    expect(selectorFault(selector)).toBe(fault);
  });
});
