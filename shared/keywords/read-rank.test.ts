import { describe, expect, it } from 'vitest';

import type { SerpItem } from '#shared/serp/snapshot-item.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { localPackOf, organicOf, productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { readRank } from './read-rank.ts';
import type { Target } from './target.ts';

const tea: Target = { domain: 'tea.example', match: { kind: 'domain' } };
const results = (...urls: readonly string[]): SerpItem[] => urls.map((url, at) => organicOf(url, at + 1));

describe('a results page', () => {
  it('gives the best of several places, and names the others', () => {
    const items = results('https://a.example/', 'https://tea.example/b', 'https://www.tea.example/c');
    expect(readRank(serpSnapshotWith({ items }), tea)).toMatchObject({
      kind: 'found',
      position: 2,
      url: 'https://tea.example/b',
      otherUrls: ['https://www.tea.example/c'],
      from: 1,
      to: 3,
    });
  });

  it('counts the results of the pages before it', () => {
    const items = results('https://a.example/', 'https://tea.example/');
    expect(readRank(serpSnapshotWith({ items, page: 3, start: 20 }), tea)).toMatchObject({
      position: 22,
      from: 21,
      to: 22,
    });
  });

  it('tells where competitors stand, by domain or product id', () => {
    const items = results('https://a.example/', 'https://www.b.example/', 'https://tea.example/', 'https://b.example/');
    const target = { ...tea, competitors: ['b.example', 'c.example'] };
    expect(readRank(serpSnapshotWith({ items, page: 2, start: 10 }), target)).toMatchObject({
      position: 13,
      competitors: { 'b.example': 12, 'c.example': null },
    });
    const products = [productOf('A1', 1, true), { ...productOf('A1', 2), rank_organic: 1 }];
    const store = { ...tea, competitors: ['A1'] };
    const snapshot = serpSnapshotWith({ engine: 'amazon', items: products });
    expect(readRank(snapshot, store)).toMatchObject({ kind: 'absent', competitors: { A1: 1 } });
  });

  it('without the target tells how far it reaches', () => {
    const items = results('https://a.example/', 'https://b.example/');
    expect(readRank(serpSnapshotWith({ items }), tea)).toMatchObject({ kind: 'absent', from: 1, to: 2 });
  });

  it('without results has the target nowhere', () => {
    expect(readRank(serpSnapshotWith({ state: 'no_results', items: [] }), tea)).toMatchObject({
      kind: 'absent',
      to: 0,
    });
  });

  it('tells which blocks it has and which of them hold the target', () => {
    const items = [localPackOf('https://tea.example/shop'), { ...localPackOf(), type: 'map' as const } as SerpItem];
    expect(readRank(serpSnapshotWith({ items }), tea)).toMatchObject({
      kind: 'absent',
      features: ['local_pack', 'map'],
      owned: ['local_pack'],
    });
  });

  it.each<[string, Partial<SerpSnapshot>, string]>([
    ['a captcha', { state: 'captcha' }, 'state'],
    ['a consent page', { state: 'consent' }, 'state'],
    ['images of a web engine', { vertical: 'images' }, 'vertical'],
  ])('that is %s tells no rank', (_name, changes, reason) => {
    const snapshot = { ...serpSnapshotWith({ items: results('https://tea.example/') }), ...changes };
    expect(readRank(snapshot, tea)).toEqual({ kind: 'unusable', reason });
  });

  it.each(['read-by-fallback', 'incomplete-page', 'few-of-the-links-read', 'results-hidden'] as const)(
    'with the warning %s tells no rank',
    (warning) => {
      const snapshot = serpSnapshotWith({ items: results('https://tea.example/') });
      const parser = { ...snapshot.parser, warnings: [warning] };
      expect(readRank({ ...snapshot, parser }, tea)).toEqual({ kind: 'unusable', reason: 'uncertain' });
    },
  );
});

describe('a marketplace', () => {
  const mine: Target = { domain: 'amazon.com', match: { kind: 'ids', ids: ['B01'] } };
  const page = (...items: SerpItem[]) => serpSnapshotWith({ engine: 'amazon', vertical: 'shopping', items });

  it('ranks a product among those that are no ads', () => {
    const second = { ...productOf('B01', 2), rank_organic: 1 };
    expect(readRank(page(productOf('B09', 1, true), second), mine)).toMatchObject({ position: 1, absolute: 2 });
  });

  it('does not take an ad for a rank', () => {
    expect(readRank(page(productOf('B01', 1, true), productOf('B02', 2)), mine)).toMatchObject({ kind: 'absent' });
  });

  it('tells no rank where nobody knows what is an ad', () => {
    expect(readRank(page(productOf('B01', 1, null)), mine)).toEqual({ kind: 'unusable', reason: 'sponsored-unknown' });
  });

  it('leaves carousels out', () => {
    const beside = { ...productOf('B01', 1), section: 'carousel:trending' };
    expect(readRank(page(beside, productOf('B02', 2)), mine)).toMatchObject({ kind: 'absent', to: 1 });
  });
});
