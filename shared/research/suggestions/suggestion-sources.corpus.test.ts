import { describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findCorpus } from '#shared/testing/corpus.ts';

import { readSuggestions } from './read-suggestions.ts';
import { suggestionSources } from './suggestion-sources.data.ts';

const corpus = findCorpus();
const folder = corpus ? join(corpus, 'serp', 'autocomplete') : '';
const files = corpus ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];

describe.skipIf(files.length === 0)('real answers (skipped where SIGHTLINE_CORPUS names no corpus)', () => {
  test.each(files)('%s has suggestions, all of them texts', (file) => {
    const source = suggestionSources.find(({ id }) => file.startsWith(`${id}-`));
    if (!source) throw new Error(`No source answers like ${file}.`);
    const answer = { status: 200, url: 'https://a.example/', body: readFileSync(join(folder, file), 'utf8') };
    const read = readSuggestions(source.parser, answer, answer.url);
    if (!read.ok) throw new Error(read.failure);
    expect(read.value.length).toBeGreaterThan(5);
    expect(read.value.every((text) => !/[<>\uE000-\uF8FF]/u.test(text))).toBe(true);
  });
});
