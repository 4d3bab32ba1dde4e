import {
  and,
  arrayContains,
  asc,
  desc,
  eq,
  getTableColumns,
  gt,
  ilike,
  inArray,
  isNotNull,
  isNull,
  sql,
} from 'drizzle-orm';

import type { EngineId } from '#shared/serp/engine-catalog.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';

import type { Database, Write } from '../db/database.ts';
import { trackedKeywords } from '../db/tables/tracked-keywords.ts';
import { isAfter, type PageStart } from './page-start.ts';

export type KeywordRow = Omit<typeof trackedKeywords.$inferSelect, 'workspaceId' | 'normalizedHash'>;

export interface KeywordFilter {
  readonly tag?: string | undefined;
  readonly search?: string | undefined;
  readonly isArchived: boolean;
}

/** A search as a results page shows it; what it does not tell is null. */
export interface SearchMade {
  readonly engine: EngineId;
  readonly normalized: string;
  readonly device: SerpSnapshot['device'];
  readonly country: string | null;
  readonly language: string | null;
}

const { workspaceId: _workspaceId, normalizedHash: _hash, ...columns } = getTableColumns(trackedKeywords);

/** Leaves those that are tracked already as they are, and returns the ids of the others. */
export async function insertTrackedKeywords(
  workspaceId: string,
  db: Database,
  rows: readonly KeywordRow[],
): Promise<ReadonlySet<string>> {
  const inserted = await db
    .insert(trackedKeywords)
    .values(rows.map((row) => ({ ...row, workspaceId })))
    .onConflictDoNothing()
    .returning({ id: trackedKeywords.id });
  return new Set(inserted.map(({ id }) => id));
}

/** Archived ones count too: they hold history. */
export async function countTrackedKeywords(workspaceId: string, db: Database): Promise<number> {
  return db.$count(trackedKeywords, eq(trackedKeywords.workspaceId, workspaceId));
}

/** Newest first. */
export async function listTrackedKeywords(
  workspaceId: string,
  db: Database,
  projectId: string,
  page: KeywordFilter & { readonly limit: number; readonly after: PageStart | undefined },
): Promise<readonly KeywordRow[]> {
  const { after, isArchived, search, tag } = page;
  return db
    .select(columns)
    .from(trackedKeywords)
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        eq(trackedKeywords.projectId, projectId),
        isArchived ? isNotNull(trackedKeywords.archivedAt) : isNull(trackedKeywords.archivedAt),
        tag === undefined ? undefined : arrayContains(trackedKeywords.tags, [tag]),
        search === undefined ? undefined : ilike(trackedKeywords.keyword, `%${escapeLike(search)}%`),
        after && isAfter([trackedKeywords.createdAt, trackedKeywords.id], after),
      ),
    )
    .orderBy(desc(trackedKeywords.createdAt), desc(trackedKeywords.id))
    .limit(page.limit);
}

/** All of the workspace, oldest first, archived ones too. */
export async function listAllTrackedKeywords(
  workspaceId: string,
  db: Database,
  page: { readonly limit: number; readonly afterId: string | undefined },
): Promise<readonly KeywordRow[]> {
  const { afterId } = page;
  return db
    .select(columns)
    .from(trackedKeywords)
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        afterId === undefined ? undefined : gt(trackedKeywords.id, afterId),
      ),
    )
    .orderBy(asc(trackedKeywords.id))
    .limit(page.limit);
}

export async function findTrackedKeyword(
  workspaceId: string,
  db: Database,
  id: string,
): Promise<KeywordRow | undefined> {
  const [row] = await db.select(columns).from(trackedKeywords).where(byId(workspaceId, id));
  return row;
}

/** In any order; those that are gone are left out. */
export async function listTrackedKeywordsById(
  workspaceId: string,
  db: Database,
  ids: readonly string[],
): Promise<readonly KeywordRow[]> {
  if (ids.length === 0) return [];
  return db
    .select(columns)
    .from(trackedKeywords)
    .where(and(eq(trackedKeywords.workspaceId, workspaceId), inArray(trackedKeywords.id, [...ids])));
}

/** Holds the row until the end of the transaction, so that two changes of one keyword come one after the other. */
export async function lockTrackedKeyword(
  workspaceId: string,
  tx: Database,
  id: string,
): Promise<KeywordRow | undefined> {
  const [row] = await tx.select(columns).from(trackedKeywords).where(byId(workspaceId, id)).for('update');
  return row;
}

/** Keywords that a search answers, in every project: not archived, and with no other place or language than its own. */
export async function listKeywordsOfSearch(
  workspaceId: string,
  db: Database,
  search: SearchMade,
): Promise<readonly { readonly id: string; readonly projectId: string }[]> {
  const { country, device, engine, language, normalized } = search;
  return db
    .select({ id: trackedKeywords.id, projectId: trackedKeywords.projectId })
    .from(trackedKeywords)
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        eq(trackedKeywords.normalizedHash, sql`md5(${normalized})`),
        eq(trackedKeywords.normalized, normalized),
        eq(trackedKeywords.engine, engine),
        eq(trackedKeywords.device, device),
        inArray(trackedKeywords.country, ['', ...(country === null ? [] : [country])]),
        inArray(trackedKeywords.language, ['', ...(language === null ? [] : [language])]),
        isNull(trackedKeywords.archivedAt),
      ),
    )
    .orderBy(asc(trackedKeywords.id));
}

/** Keywords of a project that Search Console can know of. */
export async function listKeywordsToAsk(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<readonly Pick<KeywordRow, 'id' | 'normalized' | 'device' | 'country' | 'createdAt'>[]> {
  const { country, createdAt, device, id, normalized } = trackedKeywords;
  return db
    .select({ id, normalized, device, country, createdAt })
    .from(trackedKeywords)
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        eq(trackedKeywords.projectId, projectId),
        eq(trackedKeywords.engine, 'google'),
        isNull(trackedKeywords.archivedAt),
      ),
    );
}

export function updateTrackedKeyword(
  workspaceId: string,
  db: Database,
  id: string,
  values: Partial<Omit<KeywordRow, 'id' | 'projectId'>>,
): Write {
  return db.update(trackedKeywords).set(values).where(byId(workspaceId, id));
}

export function deleteTrackedKeyword(workspaceId: string, db: Database, id: string): Write {
  return db.delete(trackedKeywords).where(byId(workspaceId, id));
}

function byId(workspaceId: string, id: string) {
  return and(eq(trackedKeywords.workspaceId, workspaceId), eq(trackedKeywords.id, id));
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

/** What a keyword is called and what was noted of it, newest first, without archived ones; of all projects or of one. */
export async function listKeywordTexts(
  workspaceId: string,
  db: Database,
  { limit, projectId }: { readonly limit: number; readonly projectId: string | undefined },
): Promise<readonly Pick<KeywordRow, 'id' | 'keyword' | 'note' | 'projectId' | 'tags'>[]> {
  const { id, keyword, note, projectId: project, tags } = columns;
  return db
    .select({ id, keyword, note, projectId: project, tags })
    .from(trackedKeywords)
    .where(
      and(
        eq(trackedKeywords.workspaceId, workspaceId),
        isNull(trackedKeywords.archivedAt),
        projectId === undefined ? undefined : eq(trackedKeywords.projectId, projectId),
      ),
    )
    .orderBy(desc(trackedKeywords.createdAt), desc(trackedKeywords.id))
    .limit(limit);
}
