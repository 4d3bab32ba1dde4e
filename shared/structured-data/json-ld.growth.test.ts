import { expect, it } from 'vitest';

import { hostileLength, hostileLimitMs, timeOf } from '#shared/testing/time-of.ts';

import { parseLenientJson } from './parse-lenient-json.ts';
import { readJsonLdBlocks } from './read-json-ld.ts';

it.each<[string, (length: number) => string]>([
  ['white space before a letter', (length) => `{"a":1}${' '.repeat(length)}x`],
  ['semicolons before a letter', (length) => `{"a":1}${';'.repeat(length)}x`],
  ['open comments', (length) => '/*'.repeat(length / 2)],
  ['open strings', (length) => '"\\'.repeat(length / 2)],
])('damaged JSON-LD takes time in line with its length: %s', (_name, inputOf) => {
  const input = inputOf(hostileLength);
  expect(timeOf(() => parseLenientJson(input))).toBeLessThan(hostileLimitMs);
});

it('so do many blocks about one thing', () => {
  const block = '{"@context":"https://schema.org","@id":"#a","@type":"Product","name":"';
  const read = (text: string): unknown =>
    readJsonLdBlocks(text.split('\n').map((line, node) => ({ text: `${block}${line}"}`, node })));
  const names = Array.from({ length: 10_000 }, (_, at) => `n${at}`).join('\n');
  expect(timeOf(() => read(names))).toBeLessThan(hostileLimitMs);
});
