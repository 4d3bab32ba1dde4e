import { describe, expect, it } from 'vitest';

import type { DocumentFacts } from '#shared/audit/facts.ts';

import { type ComparedField, compareDocuments } from './compare-documents.ts';

const raw: DocumentFacts = {
  head: { titles: [{ node: 2, text: 'Loading', location: 'head' }], metas: [], links: [], refreshes: [] },
  language: { lang: 'en', xmlLang: null, contentLanguage: null },
  canonicals: [],
};
const rendered: DocumentFacts = {
  head: { titles: [{ node: 2, text: 'Blue shoes', location: 'head' }], metas: [], links: [], refreshes: [] },
  language: { lang: 'en', xmlLang: null, contentLanguage: null },
  canonicals: [{ node: 3, href: '/shoes', url: 'https://example.com/shoes', location: 'head', extraAttributes: [] }],
};

describe('compareDocuments', () => {
  it.each<[ComparedField, string | undefined, string | undefined, boolean]>([
    ['title', 'Loading', 'Blue shoes', false],
    ['description', '', '', true],
    ['canonical', '', 'https://example.com/shoes', false],
    ['lang', 'en', 'en', true],
    ['headings', undefined, undefined, true],
  ])('reads %s on both sides', (field, before, after, isSame) => {
    const found = compareDocuments(raw, rendered).find((each) => each.field === field);
    expect(found).toEqual({ field, raw: before, rendered: after, isSame });
  });
});
