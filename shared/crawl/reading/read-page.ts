import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { collectServedPage, type ServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { withoutFragment } from '#shared/kernel/url.ts';

import { headOf } from './head-of-page.ts';
import { type DescribedRules, judgePage } from './judge-page.ts';
import { linksOf } from './links-of-page.ts';
import { minHash } from './min-hash.ts';
import type { PageReading, TextSketch } from './page-reading.ts';
import { type BodyReading, readBody } from './read-body.ts';
import { createShingleCounter, type ShingleCounter } from './word-shingles.ts';

/** Reads a page as served for the crawl: links, what is compared with other pages, and what the page rules find. */
export function readPage(page: ServedPage, described: DescribedRules): PageReading {
  const collected = collectServedPage(page);
  const { facts, view } = collected;
  const body = readBody(view);
  const main = createShingleCounter();
  main.add(facts.document.text?.mainText ?? '');
  return {
    ...headOf(collected),
    ...judgePage(facts, collected, described),
    ...textOf(facts, body, main),
    ...filesOf(facts),
    links: linksOf(collected, body),
  };
}

function textOf(
  { document }: PageFacts,
  { words, shape }: BodyReading,
  main: ShingleCounter,
): Pick<
  PageReading,
  'wordCount' | 'mainWordCount' | 'textHash' | 'bodyHash' | 'bodyWords' | 'shape' | 'body' | 'main'
> {
  const bodyHash = words.hash();
  const mainHash = main.hash();
  const body = sketch(words);
  return {
    wordCount: document.text?.wordCount ?? 0,
    mainWordCount: document.text?.mainWordCount ?? 0,
    textHash: main.wordCount >= leastWords ? mainHash : bodyHash,
    bodyHash,
    bodyWords: words.wordCount,
    shape,
    body,
    main: mainHash === bodyHash ? body : sketch(main),
  };
}

/** Below this a text says too little to be called the same as another. */
const leastWords = 20;

function sketch(counter: ShingleCounter): TextSketch {
  const shingles = counter.shingles();
  return { shingles, signature: minHash(shingles) };
}

function filesOf({ document }: PageFacts): Pick<PageReading, 'insecure' | 'resources'> {
  const { images, resources } = document;
  const files = new Map<string, PageReading['resources'][number]['kind']>();
  const add = (url: string | null, kind: PageReading['resources'][number]['kind']): void => {
    if (url !== null && /^https?:/i.test(url) && files.size < 100) files.set(withoutFragment(url), kind);
  };
  for (const { url } of resources?.styles ?? []) add(url, 'style');
  for (const { url } of resources?.scripts ?? []) add(url, 'script');
  for (const { url } of images ?? []) add(url, 'image');
  return {
    insecure: [...new Set(resources?.insecure.map(({ url }) => url))].slice(0, 20),
    resources: Array.from(files, ([url, kind]) => ({ url, kind })),
  };
}
