import { describe, expect, it } from 'vitest';

import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { described, titled } from '#shared/testing/document-with.ts';
import { aCanonical, aHeading, aRobotsTag, aSocialTag } from '#shared/testing/fact-builders.ts';

import { compareDrift, type DriftField, type FieldDrift } from './compare-drift.ts';

const first = 'https://www.example.com/tea';
const second = 'https://www.example.com/coffee';
const canonical = (href: string): DocumentFacts => ({ canonicals: [aCanonical(href)] });

describe('compareDrift', () => {
  it.each<
    readonly [name: string, field: DriftField, before: DocumentFacts, after: DocumentFacts, state: FieldDrift['state']]
  >([
    ['a title that follows', 'title', titled('Tea'), titled('Coffee'), 'followed'],
    ['a title that stays', 'title', titled('Tea'), titled('Tea'), 'stale'],
    ['no title at all', 'title', titled(), titled(), 'same'],
    ['a description that goes', 'description', described('Tea'), described(), 'followed'],
    ['a canonical that stays', 'canonical', canonical(first), canonical(first), 'stale'],
    ['a canonical that follows', 'canonical', canonical(first), canonical(second), 'followed'],
    ['a canonical that named this address before', 'canonical', canonical(second), canonical(second), 'same'],
    ['a heading that stays', 'h1', { headings: [aHeading(1, 'Tea')] }, { headings: [aHeading(1, 'Tea')] }, 'stale'],
    [
      'directives that stay, as they may',
      'robots',
      { robotsDirectives: [aRobotsTag('noindex')] },
      { robotsDirectives: [aRobotsTag('noindex')] },
      'same',
    ],
    [
      'og:url that stays',
      'ogUrl',
      { social: [aSocialTag('og:url', first)] },
      { social: [aSocialTag('og:url', first)] },
      'stale',
    ],
  ])('tells %s', (_name, field, before, after, state) => {
    const drift = compareDrift({ url: first, document: before }, { url: second, document: after });
    expect(drift.find((each) => each.field === field)?.state).toBe(state);
  });
});
