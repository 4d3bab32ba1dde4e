import { and, asc, desc, eq, getTableColumns, gt, inArray, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { audits } from '../db/tables/audits.ts';
import { isAfter, type PageStart } from './page-start.ts';

export type AuditRow = Omit<typeof audits.$inferSelect, 'workspaceId' | 'urlHash'>;
export type AuditListRow = Omit<AuditRow, 'report'>;

export interface AuditFilter {
  readonly url?: string | undefined;
  readonly projectId?: string | undefined;
}

const { workspaceId: _workspaceId, urlHash: _urlHash, ...columns } = getTableColumns(audits);
const { report: _report, ...listColumns } = columns;

export function insertAudit(workspaceId: string, db: Database, row: AuditRow): Write {
  return db.insert(audits).values({ ...row, workspaceId });
}

/** Newest check first, without the reports. */
export async function listAuditRows(
  workspaceId: string,
  db: Database,
  page: AuditFilter & { readonly limit: number; readonly after: PageStart | undefined },
): Promise<readonly AuditListRow[]> {
  const { after, url, projectId } = page;
  return db
    .select(listColumns)
    .from(audits)
    .where(
      and(
        eq(audits.workspaceId, workspaceId),
        url === undefined ? undefined : hasUrl(url),
        projectId === undefined ? undefined : eq(audits.projectId, projectId),
        after && isAfter([audits.checkedAt, audits.id], after),
      ),
    )
    .orderBy(desc(audits.checkedAt), desc(audits.id))
    .limit(page.limit);
}

/** The newest audit of each page, with its report, newest first; of all projects or of one. */
export async function listNewestAuditOfPages(
  workspaceId: string,
  db: Database,
  { limit, projectId }: { readonly limit: number; readonly projectId: string | undefined },
): Promise<readonly AuditRow[]> {
  const newest = db
    .selectDistinctOn([audits.urlHash], { id: audits.id })
    .from(audits)
    .where(
      and(eq(audits.workspaceId, workspaceId), projectId === undefined ? undefined : eq(audits.projectId, projectId)),
    )
    .orderBy(audits.urlHash, desc(audits.checkedAt), desc(audits.id));
  return db
    .select(columns)
    .from(audits)
    .where(and(eq(audits.workspaceId, workspaceId), inArray(audits.id, newest)))
    .orderBy(desc(audits.checkedAt), desc(audits.id))
    .limit(limit);
}

export async function findAudit(workspaceId: string, db: Database, id: string): Promise<AuditRow | undefined> {
  const [row] = await db.select(columns).from(audits).where(byId(workspaceId, id));
  return row;
}

/** The latest audit of the same URL that was checked before. */
export async function findAuditBefore(
  workspaceId: string,
  db: Database,
  audit: Pick<AuditRow, 'url' | 'checkedAt' | 'id'>,
): Promise<AuditRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(audits)
    .where(
      and(
        eq(audits.workspaceId, workspaceId),
        hasUrl(audit.url),
        isAfter([audits.checkedAt, audits.id], { at: audit.checkedAt, id: audit.id }),
      ),
    )
    .orderBy(desc(audits.checkedAt), desc(audits.id))
    .limit(1);
  return row;
}

/** In the order of storing, with the reports; starts after `afterId`. */
export async function listWholeAudits(
  workspaceId: string,
  db: Database,
  page: { readonly limit: number; readonly afterId: string | undefined },
): Promise<readonly AuditRow[]> {
  return db
    .select(columns)
    .from(audits)
    .where(
      and(eq(audits.workspaceId, workspaceId), page.afterId === undefined ? undefined : gt(audits.id, page.afterId)),
    )
    .orderBy(asc(audits.id))
    .limit(page.limit);
}

/** Holds the row until the end of the transaction; false where there is none. */
export async function lockAudit(workspaceId: string, tx: Database, id: string): Promise<boolean> {
  const rows = await tx.select({ id: audits.id }).from(audits).where(byId(workspaceId, id)).for('update');
  return rows.length > 0;
}

/** Replaces the report and what lists show of it. */
export function updateAuditReport(
  workspaceId: string,
  db: Database,
  id: string,
  changes: Pick<
    AuditRow,
    'report' | 'locale' | 'engineVersion' | 'score' | 'errors' | 'warnings' | 'notices' | 'storedAt'
  >,
): Write {
  return db.update(audits).set(changes).where(byId(workspaceId, id));
}

export function deleteAuditRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(audits).where(byId(workspaceId, id));
}

/** Leaves the audits of a project without one. */
export function detachAudits(workspaceId: string, db: Database, projectId: string): Write {
  return db
    .update(audits)
    .set({ projectId: null })
    .where(and(eq(audits.workspaceId, workspaceId), eq(audits.projectId, projectId)));
}

function byId(workspaceId: string, id: string) {
  return and(eq(audits.workspaceId, workspaceId), eq(audits.id, id));
}

/** By the indexed hash, and by the URL itself so that two URLs with one hash stay apart. */
function hasUrl(url: string) {
  return and(eq(audits.urlHash, sql`md5(${url})`), eq(audits.url, url));
}
