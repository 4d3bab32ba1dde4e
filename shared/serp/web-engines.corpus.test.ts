import { readFileSync, statSync } from 'node:fs';
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
  state: z.string().optional(),
  organic: z.array(z.object({ url: z.string(), title: z.string() })).default([]),
  products: z.array(z.object({})).default([]),
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

/**
 * The corpus grows by pages that nobody here has seen. What must hold is the budget over all of them; a failure names the
 * pages that are read otherwise.
 */
describe.skipIf(!corpus)('real pages of the corpus (skipped without it)', () => {
  test('give their results in order', { timeout: 300_000 }, () => {
    const share = countShares((page, count) => {
      const expected = readExpected(page);
      const snapshot = read(page);
      const wanted = expected.organic.map(({ title }) => fold(title));
      const found = titlesOf(snapshot, 'organic');
      const right = found.filter((title) => wanted.includes(title)).length;
      count('recall', right, wanted.length);
      count('precision', right, found.length);
      count('state', Number(snapshot.state === stateOf(expected)), 1);
      if (!expected.hrefs_scrubbed && found.length === wanted.length) {
        const urls = expected.organic.map(({ url }) => new URL(url).href);
        count('addresses', urlsOf(snapshot).filter((url, at) => url === urls[at]).length, urls.length);
      }
      count('order', Number(isInOrder(found, wanted)), 1);
    });
    expect(lacking(share('recall'), 0.995)).toBe('');
    expect(lacking(share('precision'), 0.995)).toBe('');
    expect(lacking(share('state'), 1)).toBe('');
    expect(lacking(share('addresses'), 0.995)).toBe('');
    expect(lacking(share('order'), 1)).toBe('');
  });

  test('give their ads, blocks, questions and proposals', { timeout: 300_000 }, () => {
    const share = countShares((page, count) => {
      const expected = readExpected(page);
      const snapshot = read(page);
      const ads = expected.ads.map(({ title }) => fold(title));
      count('ads', titlesOf(snapshot, 'paid').filter((title) => ads.includes(title)).length, ads.length);
      const types = new Set<string>(snapshot.items.map(({ type }) => type));
      if (expected.features_checked) {
        count('blocks', expected.features.filter((type) => types.has(type)).length, expected.features.length);
        const allowed = new Set([
          ...expected.features,
          ...(expected.features_optional ?? []),
          'organic',
          'paid',
          'featured_snippet',
        ]);
        count('allowed', [...types].filter((type) => allowed.has(type)).length, types.size);
      }
      const questions = snapshot.items.flatMap((item) => (item.type === 'people_also_ask' ? item.questions : []));
      const asked = new Set(questions.map(({ text }) => fold(text)));
      count(
        'questions',
        expected.people_also_ask.filter((text) => asked.has(fold(text))).length,
        expected.people_also_ask.length,
      );
      const proposed = new Set(
        snapshot.items.flatMap((item) => (item.type === 'related_searches' ? item.items : [])).map(fold),
      );
      count(
        'proposals',
        expected.related_searches.filter((text) => proposed.has(fold(text))).length,
        expected.related_searches.length,
      );
    });
    expect(lacking(share('ads'), 1)).toBe('');
    expect(lacking(share('blocks'), 0.98)).toBe('');
    expect(lacking(share('allowed'), 0.985)).toBe('');
    expect(lacking(share('questions'), 1)).toBe('');
    expect(lacking(share('proposals'), 1)).toBe('');
  });
});

/** Empty where enough is right; else the pages that lack something. */
function lacking({ offenders, share }: { readonly share: number; readonly offenders: string }, least: number): string {
  return share >= least ? '' : `${share.toFixed(4)} ${offenders}`;
}

type Count = (name: string, right: number, wanted: number) => void;

/** Right answers of all that were wanted, by name, with the pages that lack some. */
function countShares(look: (page: Page, count: Count) => void) {
  const counts = new Map<string, { right: number; wanted: number; offenders: string[] }>();
  for (const page of pages) {
    look(page, (name, right, wanted) => {
      const known = counts.get(name) ?? { right: 0, wanted: 0, offenders: [] };
      const offenders = right < wanted ? [...known.offenders, `${page.file} (${right} of ${wanted})`] : known.offenders;
      counts.set(name, { right: known.right + right, wanted: known.wanted + wanted, offenders });
    });
  }
  return (name: string): { readonly share: number; readonly offenders: string } => {
    const { right, wanted, offenders } = counts.get(name) ?? { right: 1, wanted: 1, offenders: [] };
    return { share: right / wanted, offenders: `${name}: ${offenders.join(', ')}` };
  };
}

function stateOf({ organic, products, state }: Expectation): string {
  return state ?? (organic.length + products.length > 0 ? 'ok' : 'no_results');
}

/** What was found of the wanted ones stands in their order; two results may have one title. */
function isInOrder(found: readonly string[], wanted: readonly string[]): boolean {
  const kept = found.filter((title) => wanted.includes(title));
  const expected = wanted.filter((title) => found.includes(title));
  return kept.length !== expected.length || kept.every((title, at) => title === expected[at]);
}

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
    for (const page of smallPagesOf(engine)) {
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

/** Mutations cost several readings each: the smallest pages of an engine tell as much as all. */
function smallPagesOf(engine: string): readonly Page[] {
  const sizeOf = ({ file }: Page): number => statSync(join(corpus ?? '', 'serp', file)).size;
  return pages
    .filter((page) => page.engine === engine && readExpected(page).organic.length > 0)
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))
    .slice(0, 8);
}

type Page = z.infer<typeof manifest>[number];
type Expectation = z.infer<typeof expectation>;

const kept = new Map<string, SerpSnapshot>();

function read(page: Page, change?: (html: string) => string): SerpSnapshot {
  if (change) return readChanged(page, change);
  const known = kept.get(page.file) ?? readChanged(page, (html) => html);
  kept.set(page.file, known);
  return known;
}

function readChanged({ engine: id, file, page_url: url }: Page, change: (html: string) => string): SerpSnapshot {
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
