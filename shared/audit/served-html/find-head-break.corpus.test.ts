import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { findCorpus } from '#shared/testing/corpus.ts';
import { headBreakByParser } from '#shared/testing/head-break-by-parser.ts';

import { findHeadBreak } from './find-head-break.ts';

const corpus = findCorpus();
const pages = corpus === null ? [] : globSync('pages/**/*.html', { cwd: corpus }).toSorted();
if (corpus === null) process.stderr.write('No corpus: real pages are not compared with a whole parser.\n');

describe.skipIf(corpus === null)('findHeadBreak on real pages', () => {
  it.each([true, false])(
    'finds what a whole parser finds (scripts: %s)',
    (isScripting) => {
      expect(pages.length).toBeGreaterThan(20);
      const different = pages.filter((page) => {
        const html = readFileSync(join(corpus ?? '', page), 'utf8');
        return findHeadBreak(html, isScripting)?.token.index !== headBreakByParser(html, isScripting);
      });
      expect(different).toEqual([]);
    },
    60_000,
  );
});
