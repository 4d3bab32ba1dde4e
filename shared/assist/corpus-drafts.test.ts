import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { applyEdit } from './apply-edit.ts';
import { draftFixesOf } from './draft-fixes.ts';
import { judgePage } from './judge-draft.ts';
import { recipeFor } from './recipe-list.ts';

const corpus = findCorpus();
const manifest = z.object({ pages: z.array(z.object({ name: z.string(), url: z.string().nullish() })) });

describe.skipIf(corpus === null)('drafts for real pages (skipped without the corpus)', () => {
  test('fix six findings in ten, and break no rule on the whole page', { timeout: 120_000 }, () => {
    const folder = corpus ?? '';
    const { pages } = manifest.parse(readCorpusJson(folder, 'pages', 'manifest.json'));
    let [found, fixed] = [0, 0];
    for (const { name, url } of pages.filter((_, index) => index % 4 === 0)) {
      const missing = { state: 'missing', reason: 'unavailable-here' } as const;
      const { facts } = collectServedPage({
        url: url ?? `https://www.example.org/${name}/`,
        bytes: readFileSync(join(folder, 'pages', name, 'page.html')),
        response: missing,
        robotsTxt: missing,
        isSavedFile: true,
        collectedAt: '2026-11-30T00:00:00.000Z',
      });
      const page = judgePage(facts);
      for (const [rule, { outcome }] of page.results) {
        if (outcome !== 'fail' || !recipeFor(rule)) continue;
        const targets = draftFixesOf(page, rule)?.targets ?? [];
        found += 1;
        if (targets.every(({ drafts }) => drafts.length > 0)) fixed += 1;
        const [first] = targets.flatMap(({ drafts }) => drafts);
        if (!first) continue;
        const after = judgePage(applyEdit(facts, first.edit));
        const broken = [...page.results].filter(
          ([id, then]) => then.outcome === 'pass' && after.results.get(id)?.outcome === 'fail',
        );
        expect(
          broken.map(([id]) => id),
          `${name} ${rule} ${first.html}`,
        ).toEqual([]);
      }
    }
    expect(found).toBeGreaterThan(80);
    expect(fixed / found).toBeGreaterThan(0.6);
  });
});
