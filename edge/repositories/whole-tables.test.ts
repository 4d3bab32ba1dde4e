import { expect, it } from 'vitest';

import { ownedTables } from './whole-tables.ts';

it('tells the rows of every table apart, so that it can be read in pages', () => {
  expect(ownedTables.length).toBeGreaterThan(10);
  expect(ownedTables.filter(({ key }) => key.length === 0).map(({ name }) => name)).toEqual([]);
});
