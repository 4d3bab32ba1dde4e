import { expect, it } from 'vitest';

import { hostileLength, hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';

import { matchRobots } from './match-robots.ts';
import { parseRobots } from './parse-robots.ts';

it.each<[string, (length: number) => string]>([
  ['white space before a letter', (length) => `disallow: /a${' '.repeat(length)}b`],
  ['white space in many runs', (length) => `disallow: /${'a '.repeat(length / 2)}`],
  ['stars', (length) => `user-agent: *\ndisallow: /${'*a'.repeat(length / 2)}`],
  ['many groups', (length) => 'user-agent: a\ndisallow: /x\n'.repeat(length / 26)],
  ['codes', (length) => `disallow: /${'%e3'.repeat(length / 3)}`],
])('robots.txt takes time in line with its length: %s', (_name, inputOf) => {
  const parse = (text: string): unknown =>
    matchRobots(parseRobots(text), 'a', `https://shop.example/${'a'.repeat(500)}`);
  const input = inputOf(hostileLength);
  expect(timeOf(() => parse(input))).toBeLessThan(hostileLimitMs);
});
