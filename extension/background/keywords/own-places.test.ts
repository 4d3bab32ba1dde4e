import { expect, it } from 'vitest';

import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { ownPlaces } from './own-places.ts';

const snapshot = serpSnapshotWith({
  items: ['https://a.example/', 'https://b.example/', 'https://c.example/x'].map((url, at) => organicOf(url, at + 1)),
});
const site = (domain: string) => ({ domain, match: { kind: 'domain' } as const });

it('names each own site once, by its stored place where it is tracked and by the page where it is not', () => {
  const sites = ['a.example', 'b.example', 'c.example', 'elsewhere.example'].map(site);
  const tracked = [{ domain: 'c.example', name: 'c.example', position: 1, depth: 10, change: 2 }];
  expect(ownPlaces(snapshot, sites, tracked)).toEqual([
    {
      domain: 'a.example',
      name: 'a.example',
      position: 1,
      depth: null,
      change: null,
      isTracked: false,
      url: 'https://a.example/',
    },
    {
      domain: 'c.example',
      name: 'c.example',
      position: 1,
      depth: 10,
      change: 2,
      isTracked: true,
      url: 'https://c.example/x',
    },
    {
      domain: 'b.example',
      name: 'b.example',
      position: 2,
      depth: null,
      change: null,
      isTracked: false,
      url: 'https://b.example/',
    },
  ]);
});

it('keeps a tracked site that is nowhere, last, and says nothing of a page that tells no rank', () => {
  const tracked = [{ domain: 'a.example', name: 'a.example', position: null, depth: 9, change: null }];
  const captcha = serpSnapshotWith({ items: [] });
  const unread = { ...captcha, state: 'captcha' as const };
  expect(ownPlaces(unread, [site('a.example'), site('b.example')], tracked)).toEqual([
    { domain: 'a.example', name: 'a.example', position: null, depth: 9, change: null, isTracked: true, url: null },
  ]);
});
