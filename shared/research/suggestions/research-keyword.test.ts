import { expect, test } from 'vitest';

import { maxKeywordLength } from '#shared/keywords/max-keyword-length.ts';
import { researchKeyword } from './research-keyword.ts';

test.each<[string, string]>([
  ['  oak   bench ', 'oak bench'],
  ['what is <br> in html', 'what is <br> in html'],
  ['i <3 tea', 'i <3 tea'],
  ['🫖 pot', '🫖 pot'],
  ['', 'empty'],
  ['<b>oak bench</b>', 'markup'],
  ['oak bench</td>', 'markup'],
  ['oak <a href="/x">bench', 'markup'],
  ['<!doctype html>', 'markup'],
  ['x'.repeat(maxKeywordLength + 1), 'too-long'],
  ['ten '.repeat(33), 'too-many-words'],
  ['\u0007', 'no-keyword'],
])('%j is %s', (text, expected) => {
  const read = researchKeyword(text);
  expect(read.ok ? read.value : read.failure).toBe(expected);
});
