import { expect, test } from 'vitest';

import { suggestionAddress, suggestionOrigin } from './suggestion-address.ts';
import { findSuggestionSource, type SuggestionSourceId, suggestionSources } from './suggestion-sources.data.ts';

function addressOf(id: SuggestionSourceId, text: string, language = 'en', country = 'us'): string {
  const source = findSuggestionSource(id);
  if (!source) throw new Error(id);
  return suggestionAddress(source, text, { language, country });
}

test.each(suggestionSources.map((source) => [source.id, source] as const))('%s has a whole address', (id, source) => {
  const address = addressOf(id, 'thé & "q" #1');
  expect(address).not.toMatch(/[{}]/);
  expect(new URL(address).protocol).toBe('https:');
  expect([...new URL(address).searchParams.values()]).toContain('thé & "q" #1');
  expect(source.minIntervalMs).toBeGreaterThanOrEqual(500);
});

test('marketplaces are asked at home, and elsewhere where there is none', () => {
  expect(addressOf('amazon', 'tee', 'de', 'de')).toMatch(/^https:\/\/completion\.amazon\.de\/.*mid=A1PA6795UKMFR9/);
  expect(addressOf('amazon', 'tee', 'de', 'at')).toMatch(/^https:\/\/completion\.amazon\.com\//);
});

test('nothing but a language becomes a part of a host', () => {
  expect(addressOf('wikipedia', 'a', 'evil.example/')).toMatch(/^https:\/\/en\.wikipedia\.org\//);
});

test('half a character is no reason to fail', () => {
  expect(addressOf('google', '\uD800')).toContain('%EF%BF%BD');
});

test('an open source needs no permission, others that of their one host', () => {
  const place = { language: 'fr', country: 'fr' };
  expect(suggestionSources.map((source) => suggestionOrigin(source, place)).slice(0, 2)).toEqual([
    null,
    'https://suggestqueries.google.com/*',
  ]);
});
