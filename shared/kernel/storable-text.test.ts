import { expect, it } from 'vitest';

import { storableText } from './storable-text.ts';

it.each([
  ['a\u0000b', 'a\ufffdb'],
  [`tea ${'\u{1f375}'.slice(0, 1)}`, 'tea \ufffd'],
  ['tea \u{1f375}\n', 'tea \u{1f375}\n'],
])('%j is kept as %j', (text, kept) => {
  expect(storableText(text)).toBe(kept);
});
