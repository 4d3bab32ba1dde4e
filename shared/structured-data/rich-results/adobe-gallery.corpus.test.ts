import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { parseDocument } from '#shared/page/parsed-document.ts';
import { findCorpus, readCorpusJson } from '#shared/testing/corpus.ts';

import { extractStructuredData } from '../extract-structured-data.ts';
import { joinGraph } from '../schema-graph.ts';
import { checkRatings } from './check-ratings.ts';
import { judgeRichResults, type RichResult } from './judge-rich-results.ts';

const gallery = z.object({
  cases: z.array(
    z.object({
      path: z.string(),
      kind: z.string(),
      input: z.string(),
      issues: z.array(
        z.object({
          severity: z.string(),
          message: z.string(),
          path: z.string(),
          fields: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});

/** Where the validator and Google's documents part; docs/structured-data.md says why. */
const explained: ReadonlySet<string> = new Set([
  'AggregateRating/invalid_missing_item_reviewed.json',
  'Offer/valid8.json',
  'Organization/invalid.json',
  'Person/invalid.json',
  'Review/rdfa-valid1.html',
]);

const corpus = findCorpus();

describe.skipIf(corpus === null)('the gallery of Adobe’s validator (skipped without the corpus)', () => {
  const { cases } =
    corpus === null ? { cases: [] } : gallery.parse(readCorpusJson(corpus, 'structured-data', 'adobe-gallery.json'));

  const judged = cases.filter(({ path }) => !explained.has(path.replace('gallery/', '')));

  test.each(judged.map((entry) => [entry.path.replace('gallery/', ''), entry] as const))(
    '%s',
    (_name, { kind, input, issues }) => {
      const html = kind === 'jsonld' ? `<script type="application/ld+json">${input}</script>` : input;
      const { items } = extractStructuredData(parseDocument(html, { url: 'https://example.com/' }));
      const graph = joinGraph(items);
      const results = judgeRichResults(graph.items);
      const found = [
        ...results.filter(isHeldTo).flatMap(({ missingRequired }) => missingRequired.map(({ path }) => lastName(path))),
        ...checkRatings(graph.items).map(() => 'ratingValue'),
      ];
      const wanted = issues
        .filter(({ severity }) => severity === 'ERROR')
        .map(({ fields, message }) => (fields ? fields.map(lastName).join('|') : message));
      expect([...new Set(found)].toSorted()).toEqual([...new Set(wanted)].toSorted());
    },
  );
});

/** Adobe holds every product to the merchant listing, with offers or without. */
function isHeldTo({ state, feature }: RichResult): boolean {
  return state !== 'not-tried' || feature.types.includes('Product');
}

function lastName(path: string): string {
  return path
    .split(/[|&]/)
    .map((one) => one.slice(one.lastIndexOf('.') + 1))
    .join('|');
}
