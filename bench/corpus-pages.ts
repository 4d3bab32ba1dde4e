import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { readCorpusJson } from '#shared/testing/corpus.ts';

export interface CorpusPage {
  readonly name: string;
  readonly facts: PageFacts;
  /** The page's bytes as Latin-1, in which digits can be looked for whatever the encoding. */
  readonly source: string;
}

/** The corpus' pages as their servers sent them. */
export function corpusPages(corpus: string): readonly CorpusPage[] {
  const manifest = z.object({ pages: z.array(z.object({ name: z.string(), url: z.string().nullish() })) });
  return manifest.parse(readCorpusJson(corpus, 'pages', 'manifest.json')).pages.map(({ name, url }) => {
    const bytes = readFileSync(join(corpus, 'pages', name, 'page.html'));
    const missing = { state: 'missing', reason: 'unavailable-here' } as const;
    const { facts } = collectServedPage({
      url: url ?? `https://www.example.org/${name}/`,
      bytes,
      response: missing,
      robotsTxt: missing,
      isSavedFile: true,
      collectedAt: '2026-11-30T00:00:00.000Z',
    });
    return { name, facts, source: `${bytes.toString('latin1')} ${facts.url}` };
  });
}
