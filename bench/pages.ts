import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { findCorpus } from '#shared/testing/corpus.ts';

export interface BenchPage {
  readonly name: string;
  readonly html: () => Buffer;
}

/** Synthetic pages of three sizes, and the ten largest pages of the corpus where it is present. */
export function benchPages(): BenchPage[] {
  const made = [1_000, 10_000, 100_000].map((elements): BenchPage => ({
    name: `made-${elements}`,
    html: () => Buffer.from(makePage(elements)),
  }));
  return [...made, ...largestCorpusPages(10)];
}

/** Sections of heading, paragraph, list, link, image and button; 12 elements each, unlike texts. */
function makePage(elements: number): string {
  const sections = Array.from({ length: Math.round(elements / 12) }, (_, index) => section(index)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A made page of ${elements} elements</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="A page to measure with."><link rel="canonical" href="/made"></head>
<body><main>${sections}</main></body></html>`;
}

function section(index: number): string {
  const words = Array.from({ length: 24 }, (_, word) => vocabulary[(index * 7 + word * 13) % vocabulary.length]).join(
    ' ',
  );
  return `<section class="card card-${index % 9}" id="s${index}"><h2>Heading ${index} ${words.slice(0, 30)}</h2><p>${words}, <em>${index}</em> and more.</p>
<ul><li data-k="${index}">first ${words.slice(30, 60)}</li><li>second</li></ul><a href="/page/${index}" class="more" title="More">Read about ${words.slice(0, 20)}</a>
<img src="/i/${index}.png" alt="Picture ${index}" width="40" height="30" loading="lazy"><button type="button" aria-label="Save ${index}">Save</button><span></span><i></i></section>`;
}

const vocabulary =
  'search engine result position keyword page crawl index link anchor title snippet image render script style server cache query volume intent click rank audit report canonical robots sitemap language region header footer content word'.split(
    ' ',
  );

function largestCorpusPages(count: number): BenchPage[] {
  const corpus = findCorpus();
  if (corpus === null) {
    console.error('No corpus found (SIGHTLINE_CORPUS): real pages are left out.');
    return [];
  }
  return readdirSync(join(corpus, 'pages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, file: join(corpus, 'pages', name, 'page.html') }))
    .map((page) => ({ ...page, sizeBytes: statSync(page.file).size }))
    .toSorted((a, b) => b.sizeBytes - a.sizeBytes)
    .slice(0, count)
    .map(({ name, file }) => ({ name, html: () => readFileSync(file) }));
}
