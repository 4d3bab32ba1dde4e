import { listWholeAudits } from '../../repositories/audits.ts';
import type { RequestContext } from '../context.ts';
import { presentAudit } from './present.ts';

/** Ten audits of the largest size stay well below a worker's memory. */
const pageSize = 10;

/** Every audit with its report, one JSON line each, oldest first; reads a page only when the reader wants more. */
export async function* exportAudits({ store, workspaceId }: RequestContext): AsyncGenerator<string, void> {
  let afterId: string | undefined;
  for (;;) {
    const rows = await listWholeAudits(workspaceId, store.db, { limit: pageSize, afterId });
    for (const row of rows) yield `${JSON.stringify({ ...presentAudit(row), report: row.report })}\n`;
    afterId = rows.at(-1)?.id;
    if (rows.length < pageSize) return;
  }
}
