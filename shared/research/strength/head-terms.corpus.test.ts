import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';
import { z } from 'zod';

import { engines } from '#shared/serp/engine-list.ts';
import { findEngine } from '#shared/serp/find-engine.ts';
import { readSavedPage } from '#shared/serp/read-saved-page.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';
import { wordsOf } from '#shared/text/words.ts';

import { judgeStrength } from './judge-strength.ts';

const corpus = findCorpus();

const manifest = z.array(
  z.object({
    file: z.string(),
    page_url: z.string(),
    query: z.string().nullable(),
    hrefs_scrubbed: z.boolean().default(false),
  }),
);

type Page = z.infer<typeof manifest>[number];

test.skipIf(!corpus)(
  'head terms are harder than the longer queries that hold them (skipped without the corpus)',
  () => {
    const pages = manifest
      .parse(readCorpusJson(corpus ?? '', 'serp', 'manifest.json'))
      .filter(({ hrefs_scrubbed: isScrubbed, query }) => query !== null && !isScrubbed);
    const pairs = pages.flatMap((head) =>
      pages.filter((longer) => holds(longer, head)).map((longer) => ({ head, longer })),
    );
    const judged = pairs.map(({ head, longer }) => ({
      pair: `${head.file}, ${longer.file}`,
      difference: (scoreOf(head) ?? Number.NaN) - (scoreOf(longer) ?? Number.NaN),
    }));
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter(({ difference }) => difference <= 0)).toEqual([]);
  },
);

/** True where a query has all the words of another one, and more. */
function holds(longer: Page, head: Page): boolean {
  const [words, all] = [wordsOf(head.query ?? ''), wordsOf(longer.query ?? '')];
  return all.length > words.length && words.every((word) => all.includes(word));
}

function scoreOf({ file, page_url: url }: Page): number | undefined {
  const engine = findEngine(url, engines)?.engine;
  if (!engine) return undefined;
  const snapshot = readSavedPage({ html: readFileSync(join(corpus ?? '', 'serp', file), 'utf8'), url, engine });
  return judgeStrength({ snapshot, authority: new Map(), nowMs: Date.parse('2026-11-01') })?.score;
}
