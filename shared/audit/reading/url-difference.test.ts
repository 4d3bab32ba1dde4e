import { expect, it } from 'vitest';

import { urlDifference } from './url-difference.ts';

it.each([
  ['https://a.example/x#y', 'https://a.example/x', 'none'],
  ['https://a.example', 'https://a.example/', 'none'],
  ['http://a.example/x', 'https://a.example/x', 'protocol'],
  ['https://a.example/x', 'https://www.a.example/x', 'host'],
  ['https://a.example.com/', 'https://a.example.net/', 'domain'],
  ['https://a.example/X/', 'https://a.example/x', 'form'],
  ['https://a.example/x/index.html', 'https://a.example/x/', 'form'],
  ['https://a.example/x', 'https://a.example/y', 'path'],
  ['https://a.example/x?a=1', 'https://a.example/x', 'query'],
  ['no address', 'https://a.example/x', 'path'],
])('%s and %s differ in: %s', (a, b, expected) => {
  expect(urlDifference(a, b)).toBe(expected);
  expect(urlDifference(b, a)).toBe(expected);
});
