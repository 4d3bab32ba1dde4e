import { matchRobots } from '#shared/robots/match-robots.ts';
import { parseRobots } from '#shared/robots/parse-robots.ts';

import type { StandardSuite } from './suite.ts';

type Case = readonly [section: string, robots: string, path: string, allowed: boolean, deviation?: string];

const cases: readonly Case[] = [
  ['RFC 9309 §2.2.1', 'user-agent: foo\ndisallow: /', '/a', false],
  ['RFC 9309 §2.2.1', 'USER-AGENT: FOO\nDISALLOW: /', '/a', false],
  ['RFC 9309 §2.2.1', 'user-agent: bar\ndisallow: /', '/a', true],
  ['RFC 9309 §2.2.1', 'user-agent: *\ndisallow: /\nuser-agent: foo\nallow: /', '/a', true],
  ['RFC 9309 §2.2.1', 'user-agent: foo\ndisallow: /a\nuser-agent: x\nuser-agent: foo\ndisallow: /b', '/b', false],
  ['RFC 9309 §2.2.1', 'user-agent: foo\nuser-agent: bar\ndisallow: /a', '/a', false],
  ['RFC 9309 §2.2.1', 'disallow: /a', '/a', true],
  ['RFC 9309 §2.2.2', 'user-agent: foo\nallow: /a/b\ndisallow: /a', '/a/b', true],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow: /a/b\nallow: /a', '/a/b', false],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow: /a\nallow: /a', '/a', true],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow:', '/a', true],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow: /A', '/a', true],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow: /a', '/ab', false],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow: /%E3%83%84', '/%E3%83%84', false],
  ['RFC 9309 §2.2.2', 'user-agent: foo\ndisallow: /ツ', '/%E3%83%84', false],
  [
    'RFC 9309 §2.2.2',
    'user-agent: foo\ndisallow: /robots.txt',
    '/robots.txt',
    true,
    'Google’s matcher knows no such exception',
  ],
  ['RFC 9309 §2.2.3', 'user-agent: foo\ndisallow: /*.gif$', '/a.gif', false],
  ['RFC 9309 §2.2.3', 'user-agent: foo\ndisallow: /*.gif$', '/a.gif?x', true],
  ['RFC 9309 §2.2.3', 'user-agent: foo\ndisallow: /a*b', '/axxb/c', false],
  ['RFC 9309 §2.2.3', 'user-agent: foo\ndisallow: /a # b', '/a', false],
  ['RFC 9309 §2.2.3', 'user-agent: foo\ndisallow: /a%2Ab', '/a*b', false, 'Google’s matcher does not decode a star'],
  ['RFC 9309 §2.2.4', 'user-agent: foo\nsitemap: https://a.example/s\ndisallow: /a', '/a', false],
  ['RFC 9309 §2.3.1', '\ufeffuser-agent: foo\ndisallow: /a', '/a', false],
  ['Google’s matcher: typos', 'user-agent: foo\ndissallow: /a', '/a', false],
  ['Google’s matcher: typos', 'useragent: foo\ndisallow: /a', '/a', false],
  ['Google’s matcher: no colon', 'user-agent foo\ndisallow /a', '/a', false],
  ['Google’s matcher: line ends', 'user-agent: foo\rdisallow: /a', '/a', false],
  ['Google’s matcher: index.html', 'user-agent: foo\nallow: /a/index.html\ndisallow: /', '/a/', true],
  ['Google’s matcher: product token', 'user-agent: foo/1.2\ndisallow: /a', '/a', false],
];
const separator = '\u001f';

export const robotsSuite: StandardSuite = {
  name: 'robots.txt',
  source: 'https://www.rfc-editor.org/rfc/rfc9309 and https://github.com/google/robotstxt',
  reader: 'shared/robots/match-robots.ts',
  cases: cases.map(([section, robots, path, allowed, deviation]) => ({
    section,
    input: `${robots}${separator}${path}`,
    expected: allowed ? 'allowed' : 'disallowed',
    ...(deviation !== undefined && { deviation }),
  })),
  read: (input) => {
    const [robots = '', path = ''] = input.split(separator);
    return matchRobots(parseRobots(robots), 'foo', `https://shop.example${path}`).isAllowed ? 'allowed' : 'disallowed';
  },
};
