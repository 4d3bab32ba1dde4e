import { describe, expect, test } from 'vitest';

import { parseRobots } from './parse-robots.ts';

describe('parseRobots', () => {
  test('keeps numbers, kinds and values of lines', () => {
    const { lines } = parseRobots('# comment\nUser-Agent: a # b\n\nCrawl-delay: 5\nSitemap: https://example.com/s.xml');
    expect(lines).toMatchObject([
      { number: 2, kind: 'user-agent', value: 'a' },
      { number: 4, kind: 'unknown', key: 'Crawl-delay', value: '5' },
      { number: 5, kind: 'sitemap', value: 'https://example.com/s.xml' },
    ]);
  });

  test('lists lines that it cannot read', () => {
    expect(parseRobots('<html>\nfoo bar baz\n: x\nallow: /').unreadable).toEqual([1, 2, 3]);
  });

  test.each([
    ['disalow: /', true],
    ['disallow: /', false],
    ['disallow /', true],
    ['site-map: /', true],
  ])('marks %j as forgiven: %s', (text, isForgiven) => {
    expect(parseRobots(text).lines[0]?.isForgiven).toBe(isForgiven);
  });

  test('cuts a line at the length that Google reads', () => {
    const line = parseRobots(`disallow: /${'a'.repeat(20_000)}`).lines[0];
    expect(line?.isCut).toBe(true);
    expect(line?.value.length).toBe(16_663 - 'disallow: '.length);
  });
});
