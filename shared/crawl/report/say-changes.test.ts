import { expect, test } from 'vitest';

import { english, translate } from '#shared/kernel/translation.ts';

import { crawlTexts } from '../crawl-texts.data.ts';
import { sayChanges } from './say-changes.ts';

const text = { field: 'textHash', before: 'oyuq3', after: 'd4mt9' };
const words = { field: 'wordCount', before: '21', after: '9' };
const title = { field: 'title', before: '', after: 'Oak benches' };

test.each([
  { changes: [text, words], said: 'text changed, 21 → 9 words' },
  { changes: [text], said: 'text changed' },
  { changes: [words], said: '21 → 9 words' },
  { changes: [title, text], said: 'Title: – → Oak benches; text changed' },
])('a change is said in words: $said', ({ changes, said }) => {
  expect(sayChanges(changes, (id, params) => translate(crawlTexts, english, id, params), 'en')).toBe(said);
});
