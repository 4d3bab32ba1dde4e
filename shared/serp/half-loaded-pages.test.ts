import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import type { EngineDescription } from './engine.ts';
import { engines } from './engine-list.ts';
import { findEngine } from './find-engine.ts';
import { readSavedPage } from './read-saved-page.ts';
import type { SerpSnapshot } from './snapshot.ts';

const corpus = findCorpus();
const fixture = z.object({ url: z.url(), expected: z.object({ state: z.string() }) });
const manifest = z.array(z.object({ file: z.string(), page_url: z.url() }));

interface SavedFile {
  readonly path: string;
  readonly url: string;
}

const fixtures = globSync('shared/serp/fixtures/*/*.html')
  .map((path) => ({ path, ...fixture.parse(JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8'))) }))
  .filter(({ path, url, expected }) => expected.state === 'ok' && isWhole({ path, url }));
const realPages = corpus
  ? manifest
      .parse(readCorpusJson(corpus, 'serp', 'manifest.json'))
      .map(({ file, page_url: url }) => ({ path: join(corpus, 'serp', file), url }))
      .filter(isWhole)
  : [];

describe('a page that was cut off gives all its results or none', () => {
  test('every engine has a page to cut', () => {
    expect(new Set(fixtures.map(({ url }) => engineOf(url)?.id))).toEqual(new Set(engines.map(({ id }) => id)));
  });

  test.each(fixtures)('$path, after every line', (page) => {
    const html = readFileSync(page.path, 'utf8');
    const ends = [...html.matchAll(/\n/g)].map(({ index }) => index);
    expectAllOrNone(page, html, ends);
  });

  test.skipIf(!corpus).each(realPages)('$path', { timeout: 60_000 }, (page) => {
    const html = readFileSync(page.path, 'utf8');
    const ends = Array.from({ length: 7 }, (_, index) => Math.floor((html.length * (index + 1)) / 8));
    expectAllOrNone(page, html, ends);
  });
});

function expectAllOrNone({ url }: SavedFile, html: string, ends: readonly number[]): void {
  const engine = engineOf(url);
  if (!engine) throw new Error(`${url} is no results page`);
  const whole = ranksOf(readSavedPage({ html, url, engine }));
  for (const end of ends) {
    const cut = readSavedPage({ html: html.slice(0, end), url, engine });
    const read = ranksOf(cut);
    // Ads below the results move no rank: they may still be on their way.
    const late = whole.filter((rank) => isAd(rank) && !read.includes(rank));
    const expected = cut.state === 'ok' ? whole.filter((rank) => !late.includes(rank)) : [];
    expect({ end, state: cut.state, read }).toEqual({ end, state: cut.state, read: expected });
  }
}

function isAd(rank: string): boolean {
  return rank.startsWith('paid ');
}

function ranksOf({ items }: SerpSnapshot): string[] {
  return items.flatMap((item) => {
    if (item.type === 'product') return [`${item.id} ${item.rank_organic} ${item.rank_sponsored}`];
    return item.type === 'organic' || item.type === 'paid' || item.type === 'video_result'
      ? [`${item.type} ${item.rank_group} ${item.url}`]
      : [];
  });
}

function engineOf(url: string): EngineDescription | undefined {
  return findEngine(url, engines)?.engine;
}

/** Pages that were cut out by those who saved them have no beginning, and nobody knows where they should end. */
function isWhole({ path, url }: SavedFile): boolean {
  const begin = engineOf(url)?.begin;
  const view = parseDocument(readFileSync(path, 'utf8'), { url });
  return begin !== undefined && view.select(begin).length > 0;
}
