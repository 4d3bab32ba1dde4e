import { expect, it } from 'vitest';

import { isGenericLinkText } from './generic-link-text.ts';

it.each([
  ['Click here', 'en', true],
  ['  Read \n more ', 'en-US', true],
  ['READ MORE', 'EN', true],
  ['en savoir plus', 'fr', true],
  ['en savoir plus', 'en', false],
  ['en savoir plus', null, true],
  ['続きを読む', 'ja', true],
  ['here', 'is', false],
  ['Read more about tea', 'en', false],
  ['', null, false],
  ['Read more…', 'en', true],
  ['Read More »', 'en', true],
  ['Click here!', 'en', true],
  ['Learn more →', 'en', true],
  ['‹ Read more ›', 'en', true],
  ['[more]', 'en', true],
  ['(here)', 'en', true],
  ['here.', 'en', true],
  ["'here'", 'en', true],
  ['– more –', 'en', true],
  ['Read\u200b more', 'en', true],
  ['DEVAMINI OKU', 'tr', true],
  ['詳細はこちら', 'ja', true],
  ['Mehr dazu …', 'de', true],
  ['Прочетете повече »', 'bg', true],
  ['here', 'no language at all', false],
  ['here', 'pl_PL', false],
  ['Start', 'nl', false],
  ['Go', 'en', false],
  ['more+', 'en', false],
  ['→', 'en', false],
])('%s in %s: %s', (text, language, expected) => {
  expect(isGenericLinkText(text, language)).toBe(expected);
});
