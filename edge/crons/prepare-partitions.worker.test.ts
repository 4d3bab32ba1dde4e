import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';

import { createTestApi } from '../testing/worker/api.ts';
import { preparePartitions } from './prepare-partitions.ts';

const { backend } = createTestApi();

it('makes the partitions of the coming months, over the end of a year, once', async () => {
  const clock = () => Date.parse('2031-11-30T23:59:59.000Z');
  await preparePartitions(backend.store, clock);
  await preparePartitions(backend.store, clock);
  const rows = await backend.store.db
    .select({ name: sql`relname`, bounds: sql`pg_get_expr(relpartbound, oid)` })
    .from(sql`pg_class`)
    .where(sql`relispartition AND relname LIKE 'rank\_points\_203%' AND relkind = 'r'`)
    .orderBy(sql`relname`);
  expect(rows).toEqual([
    { name: 'rank_points_2031_12', bounds: "FOR VALUES FROM ('2031-12-01') TO ('2032-01-01')" },
    { name: 'rank_points_2032_01', bounds: "FOR VALUES FROM ('2032-01-01') TO ('2032-02-01')" },
    { name: 'rank_points_2032_02', bounds: "FOR VALUES FROM ('2032-02-01') TO ('2032-03-01')" },
  ]);
});
