import { expect, it } from 'vitest';

import { productOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { positionsOn } from './positions.ts';

it('of a marketplace are those of the products that project and competitors name', () => {
  const project = {
    workspaceId: 'w',
    id: 'p',
    name: 'Tea shop',
    domain: 'amazon.com',
    match: { kind: 'ids' as const, ids: ['B0TEA'] },
    competitors: ['B0THEIRS', 'B0GONE'],
    dataVersion: 0,
    createdAt: new Date(0),
    updatedAt: new Date(0),
  };
  const items = ['B0THEIRS', 'B0OTHER', 'B0TEA'].map((id, at) => productOf(id, at + 1));
  const positions = positionsOn(serpSnapshotWith({ engine: 'amazon', items }), [project]);
  expect(positions.map(({ domain, position, standing }) => [domain, standing, position])).toEqual([
    ['amazon.com', 'own', 3],
    ['B0THEIRS', 'competitor', 1],
    ['B0GONE', 'competitor', null],
  ]);
});
