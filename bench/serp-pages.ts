import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { engineIds } from '#shared/serp/engine-catalog.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

/** A results page, and where it stands. */
export interface SerpBenchPage {
  readonly name: string;
  readonly engine: string;
  readonly url: string;
  readonly sizeBytes: number;
  readonly html: () => string;
}

const fixture = z.object({ url: z.url(), expected: z.object({ state: z.literal('ok') }) });
const manifest = z.array(z.object({ file: z.string(), page_url: z.string() }));
const fixtures = join(import.meta.dirname, '..', 'shared', 'serp', 'fixtures');

/** The largest fixture of each engine, and the largest page of the corpus where it is present. */
export function serpBenchPages(): SerpBenchPage[] {
  const corpus = findCorpus();
  if (corpus === null) console.error('No corpus found (SIGHTLINE_CORPUS): real pages are left out.');
  const real = corpus === null ? [] : realPages(join(corpus, 'serp'));
  return engineIds.flatMap((engine) => [
    ...largest(fixturePages(engine)),
    ...largest(real.filter((page) => page.engine === engine)),
  ]);
}

function fixturePages(engine: string): SerpBenchPage[] {
  return globSync(`${engine}/*.html`, { cwd: fixtures }).flatMap((file) => {
    const parsed = fixture.safeParse(JSON.parse(readFileSync(join(fixtures, file.replace(/html$/, 'json')), 'utf8')));
    return parsed.success ? [pageOf(engine, `fixture ${file}`, join(fixtures, file), parsed.data.url)] : [];
  });
}

function realPages(folder: string): SerpBenchPage[] {
  return manifest
    .parse(readCorpusJson(folder, 'manifest.json'))
    .filter(({ file, page_url: url }) => file.endsWith('.html') && !url.includes('/listing/'))
    .map(({ file, page_url: url }) => pageOf(file.split('/')[0] ?? '', file, join(folder, file), url));
}

function pageOf(engine: string, name: string, path: string, url: string): SerpBenchPage {
  return { name, engine, url, sizeBytes: statSync(path).size, html: () => readFileSync(path, 'utf8') };
}

function largest(pages: readonly SerpBenchPage[]): readonly SerpBenchPage[] {
  return pages.toSorted((a, b) => b.sizeBytes - a.sizeBytes).slice(0, 1);
}
