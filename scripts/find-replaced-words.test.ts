import { expect, it } from 'vitest';

import { findReplacedWords, isRead } from './find-replaced-words.ts';

it.each([
  ['edge/a.ts', '// Mends it', ['edge/a.ts:1: "Mends": say fix']],
  ['edge/a.ts', 'one\nread anew', ['edge/a.ts:2: "anew": say again']],
  ['edge/a.ts', 'a seller of checks', ['edge/a.ts:1: "seller": say provider']],
  ['shared/serp/a.ts', 'the seller of a product', []],
  ['edge/a.ts', 'recommended, amendment, nofollow, follow a redirect', []],
  ['docs/a.md', 'Followed keywords', ['docs/a.md:1: "Followed keywords": say track, tracked keyword']],
])('in %s finds the replaced words of "%s"', (file, text, expected) => {
  expect(findReplacedWords(file, text)).toEqual(expected);
});

it('reads code and documents of our own, and no history', () => {
  const files = ['a.ts', 'docs/x.md', 'docs/decisions/0001-x.md', 'CHANGELOG.md', 'package-lock.json'];
  expect(files.filter(isRead)).toEqual(['a.ts', 'docs/x.md']);
});
