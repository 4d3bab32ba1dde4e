import { describe, expect, it } from 'vitest';

import type { LinkFact, LinkKind } from '#shared/audit/facts/body-facts.ts';
import type { LinkStatusFact, LinkVerdict } from '#shared/audit/facts/context-facts.ts';

import { filterLinks, isToSubdomain, type LinkFilter, linkStatuses } from './filter-links.ts';

const links = [
  link(1, 'internal', 'Home', 'https://example.com/'),
  link(2, 'external', 'Partner', 'https://partner.test/', ['nofollow']),
  link(3, 'internal', 'Sign in', 'https://example.com/login', ['ugc']),
  link(4, 'mailto', 'Write', 'mailto:a@example.com'),
];

const statuses = linkStatuses({
  state: 'present',
  value: {
    links: [status('https://partner.test/', 'broken'), status('https://example.com/login', 'redirect')],
    total: 2,
    skipped: 0,
  },
});

describe('filterLinks', () => {
  it.each<[string, LinkFilter[], string, number[]]>([
    ['all without a filter', [], '', [1, 2, 3, 4]],
    ['internal ones', ['internal'], '', [1, 3]],
    ['external ones', ['external'], '', [2]],
    ['nofollow, ugc and sponsored ones', ['nofollow'], '', [2, 3]],
    ['the rest', ['other'], '', [4]],
    ['broken ones', ['broken'], '', [2]],
    ['redirected ones', ['redirect'], '', [3]],
    ['either of two', ['external', 'other'], '', [2, 4]],
    ['words of the text', [], 'SIGN', [3]],
    ['parts of the address', ['internal'], '/login', [3]],
  ])('gives %s', (_, filters, search, expected) => {
    expect(filterLinks(links, new Set(filters), search, statuses).map(({ node }) => node)).toEqual(expected);
  });
});

it.each<[string, LinkKind, string, boolean]>([
  ['another host of the same domain', 'internal', 'https://store.example.com/', true],
  ['the page’s own host', 'internal', 'https://www.example.com/a', false],
  ['another domain', 'external', 'https://partner.test/', false],
])('isToSubdomain tells %s', (_, kind, url, expected) => {
  expect(isToSubdomain(link(1, kind, 'A', url), 'https://example.com/')).toBe(expected);
});

function status(url: string, verdict: LinkVerdict): LinkStatusFact {
  const unknown = { status: null, finalUrl: null, failure: null, contentType: null, sizeBytes: null };
  return { url, verdict, ...unknown, missingFragments: [] };
}

function link(node: number, kind: LinkKind, text: string, url: string, rel: readonly string[] = []): LinkFact {
  return {
    node,
    tag: 'a',
    href: url,
    url,
    kind,
    text,
    imageAlt: null,
    imageCount: 0,
    ariaLabel: null,
    title: null,
    rel,
    target: null,
    role: null,
    isAnchorTarget: false,
    hasClickHandler: false,
    visible: true,
    region: 'main',
    lang: null,
  };
}
