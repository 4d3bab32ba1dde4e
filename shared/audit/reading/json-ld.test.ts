import { expect, it } from 'vitest';

import { aJsonLd } from '#shared/testing/fact-builders.ts';
import { topLevelItems } from './json-ld.ts';

it.each([
  ['{"a":1}', null, [{ a: 1 }]],
  ['[{"a":1},2,null,[3]]', null, [{ a: 1 }]],
  ['"text"', null, []],
  ['{', 'end of input', []],
])('%s', (text, error, expected) => {
  expect(topLevelItems(aJsonLd(text, { error }))).toEqual(expected);
});
