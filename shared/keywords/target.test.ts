import { describe, expect, it } from 'vitest';

import { organicOf, productOf } from '#shared/testing/serp-items.ts';

import type { MatchRule } from './match-rule.ts';
import { isOfTarget } from './target.ts';

const url = 'https://shop.example.com/tea?size=2';

describe('a result belongs to the target', () => {
  it.each<[string, MatchRule, string, string, boolean]>([
    ['domain itself', { kind: 'domain' }, 'example.com', 'https://example.com/', true],
    ['below the domain', { kind: 'domain' }, 'example.com', 'https://a.b.example.com/', true],
    ['a name that only ends alike', { kind: 'domain' }, 'example.com', 'https://myexample.com/', false],
    ['the host with www.', { kind: 'host' }, 'example.com', 'https://www.example.com/', true],
    ['below the host', { kind: 'host' }, 'example.com', 'https://shop.example.com/', false],
    ['the page', { kind: 'url', url }, 'example.com', 'http://www.shop.example.com/tea?size=2#top', true],
    ['the page with another scheme', { kind: 'url', url }, 'example.com', 'http://shop.example.com/tea?size=2#x', true],
    ['the page with another query', { kind: 'url', url }, 'example.com', 'https://shop.example.com/tea?size=3', false],
  ])('%s', (_name, match, domain, address, expected) => {
    expect(isOfTarget(organicOf(address), { domain, match })).toBe(expected);
  });

  it.each([
    ['a listing', { site: 'amazon' as const, id: 'B0TEA' }, true],
    ['a shop', { site: 'etsy' as const, id: '77', shop_id: 'B0TEA' }, true],
    ['a listing of another shop', { site: 'ebay' as const, id: '77', shop_id: 'S2' }, false],
    ['an id that is written otherwise', { site: 'amazon' as const, id: 'b0tea' }, false],
  ])('by the id of %s', (_name, change, expected) => {
    const match: MatchRule = { kind: 'ids', ids: ['B0TEA', 'other'] };
    expect(isOfTarget({ ...productOf('x', 1), ...change }, { domain: 'amazon.com', match })).toBe(expected);
  });

  it('never where a redirect hides its address', () => {
    const hidden = { ...organicOf('https://www.baidu.com/link?url=x'), domain: null };
    expect(isOfTarget(hidden, { domain: 'baidu.com', match: { kind: 'domain' } })).toBe(false);
  });
});
