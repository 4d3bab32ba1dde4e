import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';
import { linkAroundHeading, renameClasses, wrapHeadings } from '#shared/testing/mutate-page.ts';

import { kindOfEngine } from './engine-catalog.ts';
import { engines } from './engine-list.ts';
import { readSavedPage } from './read-saved-page.ts';
import type { SerpSnapshot } from './snapshot.ts';

const corpus = findCorpus();

const manifest = z.array(
  z.object({ engine: z.string(), file: z.string(), expected: z.string(), page_url: z.string() }),
);
const expectation = z.object({
  hrefs_scrubbed: z.boolean().default(false),
  organic: z.array(z.object({ url: z.string(), title: z.string() })),
  ads: z.array(z.object({ title: z.string() })).default([]),
  people_also_ask: z.array(z.string()).default([]),
  related_searches: z.array(z.string()).default([]),
  features: z.array(z.string()).default([]),
  features_optional: z.array(z.string()).nullish(),
  features_checked: z.boolean().default(true),
});

const pages = corpus
  ? manifest
      .parse(readCorpusJson(corpus, 'serp', 'manifest.json'))
      .filter(({ engine }) => kindOfEngine(engine) === 'web')
  : [];

describe.skipIf(!corpus)('real pages of the corpus (skipped without it)', () => {
  test.each(pages)('$file gives its results in order', (page) => {
    const expected = readExpected(page);
    const snapshot = read(page);
    expect(snapshot.state).toBe(expected.organic.length > 0 ? 'ok' : 'no_results');
    expect(titlesOf(snapshot, 'organic')).toEqual(expected.organic.map(({ title }) => fold(title)));
    if (expected.hrefs_scrubbed) return;
    expect(urlsOf(snapshot)).toEqual(expected.organic.map(({ url }) => new URL(url).href));
  });

  test.each(pages)('$file gives its ads', (page) => {
    const titles = readExpected(page).ads.map(({ title }) => fold(title));
    expect(titlesOf(read(page), 'paid')).toEqual(titles);
  });

  test.each(pages)('$file gives its blocks and no others', (page) => {
    const { features, features_optional: optional, features_checked: isChecked } = readExpected(page);
    if (!isChecked) return;
    const types = new Set<string>(read(page).items.map(({ type }) => type));
    expect(features.filter((type) => !types.has(type))).toEqual([]);
    const allowed = new Set([...features, ...(optional ?? []), 'organic', 'paid', 'featured_snippet']);
    expect([...types].filter((type) => !allowed.has(type))).toEqual([]);
  });

  test.each(pages.filter(({ engine }) => engine === 'google'))('$file gives its questions and proposals', (page) => {
    const expected = readExpected(page);
    const { items } = read(page);
    const questions = items.flatMap((item) => (item.type === 'people_also_ask' ? item.questions : []));
    expect(questions.map(({ text }) => fold(text))).toEqual(expected.people_also_ask.map(fold));
    const proposed = new Set(items.flatMap((item) => (item.type === 'related_searches' ? item.items : [])).map(fold));
    expect(expected.related_searches.filter((text) => !proposed.has(fold(text)))).toEqual([]);
  });
});

/** Share of the results that must survive, over all pages of the engine. */
const minRecall = 0.9;

describe.skipIf(!corpus)('results of real pages are still found (skipped without the corpus)', () => {
  test.each(
    ['google', 'bing', 'duckduckgo'].flatMap((engine) => [
      [engine, 'every class is renamed', renameClasses] as const,
      [engine, 'headings are wrapped', wrapHeadings] as const,
      [engine, 'links wrap headings', linkAroundHeading] as const,
      [engine, 'all of it at once', (html: string) => renameClasses(linkAroundHeading(wrapHeadings(html)))] as const,
    ]),
  )('on %s when %s', { timeout: 60_000 }, (engine, _change, change) => {
    let wanted = 0;
    let right = 0;
    for (const page of pages.filter((one) => one.engine === engine)) {
      const rest = titlesOf(read(page, change), 'organic');
      for (const { title } of readExpected(page).organic) {
        wanted += 1;
        const at = rest.indexOf(fold(title));
        if (at !== -1) {
          rest.splice(at, 1);
          right += 1;
        }
      }
    }
    expect(right / wanted).toBeGreaterThanOrEqual(minRecall);
  });
});

type Page = z.infer<typeof manifest>[number];

function read({ engine: id, file, page_url: url }: Page, change = (html: string): string => html): SerpSnapshot {
  const engine = engines.find((one) => one.id === id);
  if (!engine || !corpus) throw new Error(`${id} is no engine`);
  return readSavedPage({ html: change(readFileSync(join(corpus, 'serp', file), 'utf8')), url, engine });
}

function readExpected({ expected }: Page): z.infer<typeof expectation> {
  return expectation.parse(readCorpusJson(corpus ?? '', 'serp', expected));
}

function titlesOf({ items }: SerpSnapshot, type: 'organic' | 'paid'): string[] {
  return items.flatMap((item) => (item.type === type && 'title' in item ? [fold(item.title ?? '')] : []));
}

function urlsOf({ items }: SerpSnapshot): string[] {
  return items.flatMap((item) => (item.type === 'organic' ? [new URL(item.url).href] : []));
}

/** Some pages lost the space between inline elements on their way here, so none counts. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
