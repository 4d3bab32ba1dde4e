import { describe, expect, test } from 'vitest';

import { matchesPattern, matchRobots } from './match-robots.ts';
import { parseRobots } from './parse-robots.ts';

const groups = `User-agent: *
Disallow: /private

User-agent: Googlebot
User-agent: OtherBot
Disallow: /g
Allow: /g/open

user-agent: googlebot
disallow: /late`;

describe('matchRobots', () => {
  test.each([
    ['obeys the groups for all where none names the crawler', groups, 'AnyBot', '/private/x', false, 2],
    ['ignores the groups for all where one names the crawler', groups, 'Googlebot', '/private/x', true, null],
    ['compares names without case', groups, 'GOOGLEBOT', '/g/x', false, 6],
    ['lets the longest pattern win', groups, 'Googlebot', '/g/open/x', true, 7],
    ['merges groups of one name', groups, 'Googlebot', '/later', false, 10],
    ['shares a group among consecutive agents', groups, 'OtherBot', '/g', false, 6],
    ['lets allow win a tie', 'user-agent: *\nallow: /p\ndisallow: /p', 'A', '/p', true, 2],
    ['reads an empty disallow as no rule', 'user-agent: *\ndisallow:', 'A', '/p', true, null],
    ['ignores rules before any agent', 'disallow: /\nuser-agent: *\nallow: /a', 'A', '/b', true, null],
    [
      'keeps a group open over sitemap and unknown lines',
      'user-agent: A\nsitemap: /s\ncrawl-delay: 1\nuser-agent: B\ndisallow: /',
      'A',
      '/',
      false,
      5,
    ],
    [
      'obeys an empty group that names the crawler',
      'user-agent: *\ndisallow: /\n\nuser-agent: A\nallow:',
      'A',
      '/',
      true,
      null,
    ],
    ['allows a directory by its index file', 'user-agent: *\ndisallow: /\nallow: /d/index.html', 'A', '/d/', true, 3],
    ['does not allow below it', 'user-agent: *\ndisallow: /\nallow: /d/index.html', 'A', '/d/x', false, 2],
    ['tests path and query', 'user-agent: *\ndisallow: /*?sid=', 'A', '/x?sid=1', false, 2],
    ['leaves the fragment out', 'user-agent: *\ndisallow: /*x$', 'A', '/a#x', true, null],
    ['compares percent-codes without case', 'user-agent: *\ndisallow: /%c3%a9', 'A', '/%C3%A9', false, 2],
    ['encodes raw characters of patterns', 'user-agent: *\ndisallow: /é', 'A', '/%C3%A9', false, 2],
    ['accepts white space for the colon', 'user-agent *\ndisallow /x', 'A', '/x', false, 2],
    ['forgives known typos', 'useragent: *\ndissallow: /x', 'A', '/x', false, 2],
    ['skips a byte order mark', '\ufeffuser-agent: *\ndisallow: /x', 'A', '/x', false, 2],
    ['reads any line end', 'user-agent: *\rdisallow: /x\r\nallow: /x/y', 'A', '/x', false, 2],
    ['reads the version out of an agent line', 'user-agent: Googlebot/2.1\ndisallow: /', 'Googlebot', '/', false, 2],
    ['takes "* anything" for all', 'user-agent: * baz\ndisallow: /x', 'A', '/x', false, 2],
  ])('%s', (_name, robots, agent, path, isAllowed, line) => {
    const verdict = matchRobots(parseRobots(robots), agent, `https://example.com${path}`);
    expect({ isAllowed: verdict.isAllowed, line: verdict.decidedBy?.number ?? null }).toEqual({ isAllowed, line });
  });

  test('says that the groups for all are shadowed', () => {
    expect(matchRobots(parseRobots(groups), 'Googlebot', 'https://example.com/')).toMatchObject({
      group: 'specific',
      isGlobalShadowed: true,
    });
  });

  test('takes a URL without a path as the root', () => {
    expect(matchRobots(parseRobots('user-agent: *\ndisallow: /$'), 'A', 'https://example.com').isAllowed).toBe(false);
  });
});

describe('matchesPattern', () => {
  test.each([
    ['/a', '/abc', true],
    ['/a$', '/abc', false],
    ['/a*c', '/abc', true],
    ['/*.php$', '/x.php?y', false],
    ['/*.php$', '/x.php/y.php', true],
    ['*', '/', true],
    ['/a**b', '/axxb', true],
    ['/a$b', '/a$b', true],
    ['/x*x$', '/x', false],
  ])('%s against %s', (pattern, path, expected) => {
    expect(matchesPattern(path, pattern)).toBe(expected);
  });

  test('decides hostile patterns without backtracking', () => {
    expect(matchesPattern(`/${'a'.repeat(50_000)}`, `/${'*a'.repeat(8_000)}b`)).toBe(false);
  });
});
