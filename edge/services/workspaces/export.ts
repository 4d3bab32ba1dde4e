import { listMemberRows } from '../../repositories/members.ts';
import { listOwnedRows, type OwnedRow, ownedTables } from '../../repositories/whole-tables.ts';
import { findWorkspace } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../context.ts';
import { exportKeywords } from '../keywords/export.ts';
import { presentMember } from '../members/present.ts';

/** Ten audits or results pages of the largest size stay well below a worker's memory. */
const largePageSize = 10;
const pageSize = 500;
const large = new Set(['audits', 'observations']);
/** Told in another form: members with their addresses, keywords with their history; stored answers repeat the rest. */
const toldElsewhere = new Set(['members', 'tracked_keywords', 'rank_points', 'rank_months', 'idempotency_keys']);
const isSecret = /hash|secret|token|password|cipher/i;

/** Everything of a workspace as JSON lines of `{ table, row }`. Reads a page only when the reader wants more. */
export async function* exportWorkspace(context: RequestContext): AsyncGenerator<string, void> {
  const { store, workspaceId } = context;
  yield lineOf('workspaces', { ...(await findWorkspace(workspaceId, store.db)) });
  for (const row of await listMemberRows(workspaceId, store.db)) yield lineOf('members', { ...presentMember(row) });
  for (const owned of ownedTables.filter(({ name }) => !toldElsewhere.has(name))) {
    const limit = large.has(owned.name) ? largePageSize : pageSize;
    let after: OwnedRow | undefined;
    for (;;) {
      const rows = await listOwnedRows(workspaceId, store.db, owned, { limit, after });
      for (const row of rows) yield lineOf(owned.name, row);
      after = rows.at(-1);
      if (rows.length < limit) break;
    }
  }
  for await (const keyword of exportKeywords(context))
    yield `{"table":"tracked_keywords","row":${keyword.trimEnd()}}\n`;
}

function lineOf(table: string, row: OwnedRow): string {
  const shown = Object.fromEntries(
    Object.entries(row).filter(([name]) => name !== 'workspaceId' && !isSecret.test(name)),
  );
  return `${JSON.stringify({ table, row: shown })}\n`;
}
