import { expect, test } from 'vitest';

import { translate } from '#shared/kernel/translation.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { blockTexts } from '#shared/serp/block-texts.data.ts';

import { loadAlertLanguage } from './load-alert-language.ts';

test.each([
  ['de', 'ähnliche Suchanfragen'],
  ['fr', 'recherches associées'],
] as const)('mails name SERP features in the reader’s language (%s)', async (locale, name) => {
  const language = await loadAlertLanguage(locale);
  expect(blockName('related_searches', (id) => translate(blockTexts, language, id)).toLowerCase()).toBe(
    name.toLowerCase(),
  );
  expect(language.texts['summary']).toBeDefined();
});
