import { expect, test } from 'vitest';

import { summarise } from '#shared/audit/report/summary.ts';
import { aHeading, aLink, anImage } from '#shared/testing/fact-builders.ts';
import { pageFacts } from '#shared/testing/page-facts.ts';

import { markKinds, pageMarks } from './page-marks.ts';

const facts = pageFacts({
  document: {
    links: [
      aLink('/a', { node: 1 }),
      aLink('https://b.example/', { node: 2, kind: 'external', rel: ['nofollow', 'sponsored'] }),
      aLink('https://c.example/', { node: 3, kind: 'external', rel: ['ugc'] }),
    ],
    images: [
      anImage({ node: 4, alt: null }),
      anImage({ node: 5, alt: '' }),
      anImage({ node: 6, tag: 'svg', alt: null }),
    ],
    headings: [aHeading(1, 'Tea', { node: 7 }), aHeading(3, 'Cups', { node: 8 })],
  },
});

test('the legend counts what the report counts', () => {
  const marks = pageMarks(facts);
  const summary = summarise(facts, [], new Set());
  expect(marks.internal).toHaveLength(summary.internalLinks ?? -1);
  expect(marks.external).toHaveLength(summary.externalLinks ?? -1);
  expect(marks.withoutAlt).toHaveLength(summary.imagesWithoutAlt ?? -1);
  expect(marks.heading).toHaveLength(summary.headingCount ?? -1);
});

test('a link stands in every kind that its rel names, headings carry their level', () => {
  const marks = pageMarks(facts);
  expect([marks.nofollow, marks.sponsored, marks.ugc].map((each) => each?.map(({ node }) => node))).toEqual([
    [2],
    [2],
    [3],
  ]);
  expect(marks.heading?.map(({ label }) => label)).toEqual(['H1', 'H3']);
});

test('what nobody looked at is unknown, not none', () => {
  const { broken } = pageMarks(pageFacts({ context: { linkStatus: null } }));
  expect(broken).toBeNull();
});

test('every kind is in the legend', () => {
  expect(Object.keys(pageMarks(facts)).toSorted()).toEqual(markKinds.toSorted());
});
