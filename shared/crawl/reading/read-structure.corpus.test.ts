import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { readPage } from './read-page.ts';
import { readStructure } from './read-structure.ts';

const manifest = z.object({
  pages: z.array(z.object({ name: z.string(), servedAs: z.string(), file: z.string() })),
});
const corpus = findCorpus();
const read = [
  'title',
  'description',
  'h1',
  'lang',
  'canonical',
  'isNoindex',
  'alternates',
  'unreadAlternates',
  'next',
  'prev',
  'refresh',
  'bodyHash',
  'bodyWords',
  'shape',
  'links',
] as const;

describe.skipIf(corpus === null)('without an audit a real page reads the same (skipped without the corpus)', () => {
  const pages = corpus === null ? [] : manifest.parse(readCorpusJson(corpus, 'pages', 'manifest.json')).pages;

  test.each(pages.map((page) => [page.name, page] as const))('%s', (_, { file, servedAs }) => {
    const page = {
      url: servedAs,
      bytes: readFileSync(join(corpus ?? '', 'pages', file)),
      response: { state: 'missing', reason: 'not-asked' },
      robotsTxt: { state: 'missing', reason: 'not-asked' },
      collectedAt: '2026-12-01T00:00:00.000Z',
    } as const;
    const short = readStructure(page);
    const whole = readPage(page, new Map());
    const partsOf = (reading: typeof short) => read.map((part) => [part, reading[part]]);
    expect(partsOf(short)).toEqual(partsOf(whole));
    expect(short.body.signature).toEqual(whole.body.signature);
  });
});
