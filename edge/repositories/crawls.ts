import { and, desc, eq, getTableColumns, isNull, lt, ne, sql } from 'drizzle-orm';

import type { Database, Write } from '../db/database.ts';
import { crawls } from '../db/tables/crawls.ts';
import { isAfter, type PageStart } from './page-start.ts';

/** Without its list, which may be long: `findCrawlList` reads that. */
export type CrawlRow = Omit<typeof crawls.$inferSelect, 'workspaceId' | 'list'> & { readonly isList: boolean };

const { list: _list, workspaceId: _workspaceId, ...stored } = getTableColumns(crawls);
const columns = { ...stored, isList: sql<boolean>`${crawls.list} is not null` };

export function insertCrawl(
  workspaceId: string,
  db: Database,
  { isList: _isList, ...row }: CrawlRow,
  list: readonly string[] | null,
): Write {
  return db.insert(crawls).values({ ...row, list, workspaceId });
}

/** Addresses of a crawl of a list; null for one of a site, and where there is none. */
export async function findCrawlList(workspaceId: string, db: Database, id: string): Promise<readonly string[] | null> {
  const [row] = await db.select({ list: crawls.list }).from(crawls).where(byId(workspaceId, id));
  return row?.list ?? null;
}

export async function findCrawl(workspaceId: string, db: Database, id: string): Promise<CrawlRow | undefined> {
  const [row] = await db.select(columns).from(crawls).where(byId(workspaceId, id));
  return row;
}

/** Holds the row until the end of the transaction. */
export async function lockCrawl(workspaceId: string, tx: Database, id: string): Promise<CrawlRow | undefined> {
  const [row] = await tx.select(columns).from(crawls).where(byId(workspaceId, id)).for('update');
  return row;
}

/** Newest first: of one project, or of the whole workspace. */
export async function listCrawlRows(
  workspaceId: string,
  db: Database,
  page: { readonly projectId: string | undefined; readonly limit: number; readonly after: PageStart | undefined },
): Promise<readonly CrawlRow[]> {
  const { after, limit, projectId } = page;
  return db
    .select(columns)
    .from(crawls)
    .where(
      and(
        eq(crawls.workspaceId, workspaceId),
        projectId === undefined ? undefined : eq(crawls.projectId, projectId),
        after && isAfter([crawls.createdAt, crawls.id], after),
      ),
    )
    .orderBy(desc(crawls.createdAt), desc(crawls.id))
    .limit(limit);
}

/** The newest of the project with the same start that had ended before this one began; lists say nothing of a site. */
export async function findCrawlBefore(
  workspaceId: string,
  db: Database,
  { createdAt, options, projectId }: Pick<CrawlRow, 'projectId' | 'createdAt' | 'options'>,
): Promise<CrawlRow | undefined> {
  const [row] = await db
    .select(columns)
    .from(crawls)
    .where(
      and(
        eq(crawls.workspaceId, workspaceId),
        eq(crawls.projectId, projectId),
        eq(crawls.status, 'ended'),
        isNull(crawls.list),
        sql`${crawls.options} ->> 'start' = ${options.start}`,
        lt(crawls.createdAt, createdAt),
      ),
    )
    .orderBy(desc(crawls.createdAt), desc(crawls.id))
    .limit(1);
  return row;
}

export type CrawlRef = Pick<CrawlRow, 'id' | 'heldMonth' | 'heldPages' | 'pages'>;

/** The crawls of a project, or of the whole workspace. */
export async function listCrawlRefs(
  workspaceId: string,
  db: Database,
  projectId: string | undefined,
): Promise<readonly CrawlRef[]> {
  const { heldMonth, heldPages, id, pages } = crawls;
  return db
    .select({ id, heldMonth, heldPages, pages })
    .from(crawls)
    .where(
      and(eq(crawls.workspaceId, workspaceId), projectId === undefined ? undefined : eq(crawls.projectId, projectId)),
    );
}

export async function countOpenCrawls(workspaceId: string, db: Database): Promise<number> {
  return db.$count(crawls, and(eq(crawls.workspaceId, workspaceId), ne(crawls.status, 'ended')));
}

export function updateCrawl(
  workspaceId: string,
  db: Database,
  id: string,
  changes: Partial<Omit<CrawlRow, 'id' | 'projectId' | 'createdAt' | 'isList'>>,
): Write {
  return db.update(crawls).set(changes).where(byId(workspaceId, id));
}

export function deleteCrawlRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(crawls).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(crawls.workspaceId, workspaceId), eq(crawls.id, id));
}
