import { describe, expect, it } from 'vitest';

import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { startCollecting } from '#shared/audit/collect-document.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { textWith } from '#shared/testing/document-with.ts';
import { anHeadLink, aSocialTag } from '#shared/testing/fact-builders.ts';
import { type FakeAnswer, fakeFetcher } from '#shared/testing/fake-fetcher.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';
import type { PageFactsOverrides } from '#shared/testing/page-facts-overrides.ts';
import { probePage, type ProbedContext, type ProbeStage } from './probe-page.ts';

const pageUrl = 'https://www.example.com/guides/tea';
const html = { 'content-type': 'text/html; charset=utf-8' };
const words = Array.from({ length: 40 }, (_, at) => `leaf${at}`).join(' ');

async function readHtml(bytes: Uint8Array, _type: string, url: string): Promise<DocumentFacts> {
  const run = startCollecting(parseDocument(new TextDecoder().decode(bytes), { url }));
  run.step(() => false);
  return run.finish().document;
}

async function probe(
  answers: Readonly<Record<string, FakeAnswer>>,
  overrides: PageFactsOverrides,
  stages: readonly ProbeStage[],
): Promise<ProbedContext> {
  let parts: ProbedContext = {};
  await probePage(pageFacts(overrides), {
    fetcher: fakeFetcher(answers),
    readHtml,
    clock: () => 0,
    impossibleName: 'no-such-page',
    stages,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onPart: (part) => void (parts = { ...parts, ...part }),
  });
  return parts;
}

describe('probePage', () => {
  it('reads the language versions and what they say back', async () => {
    const french = `<html lang="fr"><head><meta name="robots" content="noindex"><link rel="canonical" href="/fr/the">
      <link rel="alternate" hreflang="en" href="${pageUrl}"></head><body><main><p>${words}</p></main></body></html>`;
    const { targets } = await probe(
      {
        'https://www.example.com/fr/the': { headers: html, body: french },
        [pageUrl]: { headers: html, body: `<link rel=canonical href="${pageUrl}">`, finalUrl: `${pageUrl}/` },
      },
      { document: textOf(words) },
      ['targets'],
    );
    expect(targets).toMatchObject({
      state: 'present',
      value: [
        { role: 'canonical', url: pageUrl, status: 200, isRedirected: true, canonical: pageUrl, isAllowed: true },
        { role: 'alternate', code: 'en', url: pageUrl },
        {
          role: 'alternate',
          code: 'fr',
          isNoindex: true,
          lang: 'fr',
          canonical: 'https://www.example.com/fr/the',
          alternates: [{ code: 'en', url: pageUrl }],
          similarity: expect.closeTo(1, 5),
        },
        { role: 'alternate', code: 'x-default', url: pageUrl },
      ],
    });
  });

  it('measures icons and social images by their bytes', async () => {
    const { siteImages } = await probe(
      {
        'https://www.example.com/icon.png': png(48, 32),
        'https://www.example.com/share.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"></svg>',
        'https://www.example.com/broken.png': { headers: { 'content-type': 'image/png' }, body: '<html>no' },
      },
      {
        document: {
          head: {
            titles: [],
            metas: [],
            refreshes: [],
            links: [icon('/icon.png'), icon('/gone.ico'), icon('/broken.png')],
          },
          social: [aSocialTag('og:image', 'https://www.example.com/share.svg')],
        },
      },
      ['siteImages'],
    );
    expect(siteImages).toMatchObject({
      value: [
        { role: 'favicon', format: 'png', widthPx: 48, heightPx: 32, status: 200 },
        { role: 'favicon', format: null, status: 404 },
        { role: 'favicon', format: null, status: 200 },
        { role: 'og-image', format: 'svg', widthPx: 1200, heightPx: 630 },
      ],
    });
  });

  it('asks other forms of the address, and never the page itself', async () => {
    const { variants } = await probe(
      {
        'http://www.example.com/guides/tea': { headers: html, body: '<title>Tea</title>', finalUrl: pageUrl },
        'https://example.com/guides/tea': { headers: html, body: '<title>Tea</title>' },
        'https://www.example.com/llms.txt': { headers: { 'content-type': 'text/plain' }, body: '# Tea' },
      },
      {},
      ['variants'],
    );
    const value = variants?.state === 'present' ? variants.value : [];
    expect(value.map(({ kind, url, status }) => [kind, url, status])).toEqual([
      ['http', 'http://www.example.com/guides/tea', 200],
      ['host', 'https://example.com/guides/tea', 200],
      ['slash', 'https://www.example.com/guides/tea/', 404],
      ['case', 'https://www.example.com/Guides/Tea', 404],
      ['missing-page', 'https://www.example.com/no-such-page', 404],
      ['llms-txt', 'https://www.example.com/llms.txt', 200],
      ['favicon-ico', 'https://www.example.com/favicon.ico', 404],
    ]);
    expect(value[0]).toMatchObject({ isRedirected: true, title: 'Tea' });
    expect(value[5]).toMatchObject({ text: '# Tea' });
  });

  it('goes on where one stage breaks', async () => {
    const parts = await probe({ [pageUrl]: { headers: html, body: () => brokenBody() } }, {}, ['targets', 'sitemaps']);
    expect(parts.targets).toMatchObject({
      state: 'present',
      value: expect.arrayContaining([
        expect.objectContaining({ url: pageUrl, status: null, failure: 'the connection broke' }),
      ]),
    });
    expect(parts.sitemaps).toMatchObject({ state: 'present', value: { entries: [] } });
  });
});

async function* brokenBody(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array([60]);
  throw new Error('the connection broke');
}

function textOf(text: string) {
  const topWords = text.split(' ').map((word) => ({ word, count: 1 }));
  return textWith({ wordCount: 40, mainWordCount: 40, characterCount: 200, excerpt: text, topWords });
}

function icon(path: string) {
  return anHeadLink({ rel: ['icon'], href: path, url: `https://www.example.com${path}` });
}

/** Signature and IHDR chunk, all that tells a PNG's size. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return bytes;
}
