import { expect, test } from 'vitest';

import { expandSeed, expansionKinds } from './expand-seed.ts';
import { expansionLanguages, expansionWords } from './expansion-words.data.ts';

test('the seed comes first, then what the chosen kinds make of it', () => {
  const texts = expandSeed('tea', 'en', ['questions', 'letters']).map(({ kind, text }) => `${kind}: ${text}`);
  expect(texts.slice(0, 3)).toEqual(['seed: tea', 'letters: tea a', 'letters: tea b']);
  expect(texts).toContain('questions: what tea');
  expect(texts.some((text) => text.startsWith('digits'))).toBe(false);
});

test.each(expansionLanguages)('%s expands with its own words, each text once', (language) => {
  const texts = expandSeed('x', language, expansionKinds).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toContain(`${expansionWords[language].questions[0]} x`);
  expect(texts.length).toBeGreaterThanOrEqual(60);
});

test('a language without words of its own is expanded in English', () => {
  expect(expandSeed('te', 'ja', ['questions'])[1]?.text).toBe('what te');
});
