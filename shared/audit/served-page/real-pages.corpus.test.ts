import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { collectDocument } from '#shared/audit/collect-document.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { decodeHtml } from '#shared/page/decode-html.ts';
import { guessEncoding } from '#shared/page/guess-encoding.ts';

const manifest = z.object({
  pages: z.array(z.object({ name: z.string(), servedAs: z.string(), contentType: z.string(), file: z.string() })),
});
const peers = z.object({
  chromiumFacts: z.object({
    elements: z.int(),
    title: z.string().nullable(),
    lang: z.string().nullable(),
    canonical: z.array(z.string().nullable()),
    hreflangCount: z.int(),
    anchorsHref: z.int(),
    jsonldCount: z.int(),
    jsonld: z.array(z.object({ ok: z.boolean() })),
  }),
});

const corpus = findCorpus();

describe.skipIf(corpus === null)('facts of real pages are those of Chromium’s DOM (skipped without the corpus)', () => {
  const pages = corpus === null ? [] : manifest.parse(readCorpusJson(corpus, 'pages', 'manifest.json')).pages;

  test.each(pages.map((page) => [page.name, page] as const))('%s', (name, page) => {
    const { chromiumFacts } = peers.parse(readCorpusJson(corpus ?? '', 'pages', name, 'peers.json'));
    const { html } = decodeHtml(readFileSync(join(corpus ?? '', 'pages', page.file)), {
      contentType: page.contentType,
      detect: guessEncoding,
    });
    const { document, failures } = collectDocument(parseDocument(html, { url: page.servedAs }));
    expect(failures).toEqual([]);
    expect({
      elements: document.structure?.elementCount,
      title: document.head?.titles[0]?.text ?? '',
      lang: document.language?.lang ?? '',
      canonical: document.canonicals?.map(({ href }) => href ?? ''),
      hreflangCount: document.hreflang?.length,
      anchorsHref: document.links?.filter(({ tag, href }) => tag === 'a' && href !== null).length,
      jsonLd: document.structuredData?.jsonLd.map(({ error }) => error === null),
    }).toEqual({
      elements: chromiumFacts.elements,
      title: chromiumFacts.title ?? '',
      lang: chromiumFacts.lang ?? '',
      canonical: chromiumFacts.canonical.map((href) => href?.trim() ?? ''),
      hreflangCount: chromiumFacts.hreflangCount,
      anchorsHref: chromiumFacts.anchorsHref,
      jsonLd: chromiumFacts.jsonld.map(({ ok }) => ok),
    });
  });
});
