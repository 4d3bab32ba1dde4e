import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';

import type { Database } from '../db/database.ts';
import { schema } from '../db/schema.ts';

/** A table whose rows belong to workspaces. */
export interface OwnedTable {
  readonly name: string;
  readonly table: PgTable;
  readonly workspaceId: PgColumn;
  /** The rest of the primary key, which tells its rows apart. */
  readonly key: readonly PgColumn[];
}

export type OwnedRow = Readonly<Record<string, unknown>>;

const all: readonly PgTable[] = Object.values(schema);

/** Every table with a workspace. */
export const ownedTables: readonly OwnedTable[] = all.flatMap((table) => {
  const { columns, name, primaryKeys } = getTableConfig(table);
  const workspaceId = columns.find((column) => column.name === 'workspace_id');
  const primary = primaryKeys[0]?.columns ?? columns.filter((column) => column.primary);
  const key = primary.filter((column) => column.name !== 'workspace_id');
  return workspaceId ? [{ name, table, workspaceId, key }] : [];
});

/** Whole rows in the order of their key, starting after `after`. */
export async function listOwnedRows(
  workspaceId: string,
  db: Database,
  owned: OwnedTable,
  page: { readonly limit: number; readonly after: OwnedRow | undefined },
): Promise<readonly OwnedRow[]> {
  return db
    .select()
    .from(owned.table)
    .where(and(eq(owned.workspaceId, workspaceId), page.after && isAfterRow(owned, page.after)))
    .orderBy(...owned.key)
    .limit(page.limit);
}

function isAfterRow({ key, table }: OwnedTable, after: OwnedRow): SQL | undefined {
  if (key.length === 0) return sql`false`;
  const names = new Map(Object.entries(getTableColumns(table)).map(([name, column]) => [column.name, name]));
  const values = key.map((column) => sql.param(after[names.get(column.name) ?? ''], column));
  return sql`(${sql.join([...key], sql`, `)}) > (${sql.join(values, sql`, `)})`;
}
