import { describe, expect, test } from 'vitest';

import type { LinkStatusFact } from '#shared/audit/facts/context-facts.ts';
import { collectDocument } from '#shared/audit/collect-document.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';

import { headingRows, imageRows, linkRows, outlineText, rowsAsTabs } from './list-rows.ts';

const html = `<h1>Tea</h1><h3>Green</h3><div role="heading" aria-level="2">Black</div>
  <a href="/sencha" rel="nofollow">Sencha
  leaf</a><a href="https://shop.other.example/">Other</a>
  <img src="/a.png" alt=""><img src="/b.png">`;
const {
  headings = [],
  images = [],
  links = [],
} = collectDocument(parseDocument(html, { url: 'https://tea.example/' })).document;

describe('lists of a page', () => {
  test('links with anchor, target, rel, kind and status', () => {
    const url = 'https://tea.example/sencha';
    const status: LinkStatusFact = {
      url,
      status: 404,
      verdict: 'broken',
      finalUrl: url,
      failure: null,
      contentType: null,
      sizeBytes: null,
      missingFragments: [],
    };
    const rows = linkRows(links, new Map([[url, status]]), 'https://tea.example/');
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['anchor', 'target', 'rel', 'kind', 'status'],
      ['Sencha leaf', 'https://tea.example/sencha', 'nofollow', 'internal', 404],
      ['Other', 'https://shop.other.example/', '', 'external', null],
    ]);
  });

  test('images tell an empty alt from none', () => {
    expect(imageRows(images).map((row) => row.slice(1, 4))).toEqual([
      ['source', 'alt', 'has_alt'],
      ['https://tea.example/a.png', '', 'yes'],
      ['https://tea.example/b.png', null, 'no'],
    ]);
  });

  test('headings as lines and as an outline', () => {
    expect(headingRows(headings).map((row) => row.slice(0, 3))).toEqual([
      ['level', 'text', 'element'],
      [1, 'Tea', 'h1'],
      [3, 'Green', 'h3'],
      [2, 'Black', 'role'],
    ]);
    expect(outlineText(headings)).toBe('H1 Tea\n    H3 Green\n  H2 Black');
  });

  test('for the clipboard no cell breaks its line', () => {
    expect(rowsAsTabs([['a\nb', null, 1]])).toBe('a b\t\t1');
  });
});
