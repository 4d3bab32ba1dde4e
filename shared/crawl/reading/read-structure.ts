import { canonicals } from '#shared/audit/collectors/canonicals.ts';
import { head } from '#shared/audit/collectors/head.ts';
import { headings } from '#shared/audit/collectors/headings.ts';
import { hreflang } from '#shared/audit/collectors/hreflang.ts';
import { language } from '#shared/audit/collectors/language.ts';
import { links } from '#shared/audit/collectors/links.ts';
import { robotsDirectives } from '#shared/audit/collectors/robots-directives.ts';
import { collectServedPage, type ServedPage } from '#shared/audit/served-page/audit-served-page.ts';

import { headOf } from './head-of-page.ts';
import { linksOf } from './links-of-page.ts';
import { minHash } from './min-hash.ts';
import type { PageReading, TextSketch } from './page-reading.ts';
import { readBody } from './read-body.ts';
import type { ShingleCounter } from './word-shingles.ts';

const collectors = [links, head, canonicals, robotsDirectives, headings, hreflang, language];

/**
 * Reads of a page what says how a site hangs together: links, canonical, robots directives, languages, title and headings,
 * each as `readPage` has it. It is not audited, and its text is not measured (`CrawlSettings.skipsAudit`).
 */
export function readStructure(page: ServedPage): PageReading {
  const collected = collectServedPage(page, collectors);
  const body = readBody(collected.view);
  const hash = body.words.hash();
  return {
    ...headOf(collected),
    wordCount: 0,
    mainWordCount: 0,
    textHash: hash,
    bodyHash: hash,
    bodyWords: body.words.wordCount,
    insecure: [],
    resources: [],
    shape: body.shape,
    findings: [],
    score: null,
    links: linksOf(collected, body),
    body: sketchWhenAsked(body.words),
    main: noSketch,
  };
}

const noSketch: TextSketch = { signature: new Uint32Array(), shingles: new Uint32Array() };

/** Made only where a host answers with success to what is not there: its error pages are known by their text alone. */
function sketchWhenAsked(words: ShingleCounter): TextSketch {
  let signature: Uint32Array | undefined;
  return {
    get signature() {
      signature ??= minHash(words.shingles());
      return signature;
    },
    shingles: noSketch.shingles,
  };
}
