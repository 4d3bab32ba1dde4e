import { and, asc, eq, getTableColumns } from 'drizzle-orm';

import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import type { Database, Write } from '../db/database.ts';
import { keywordSources } from '../db/tables/keyword-sources.ts';

export type KeywordSourceRow = Omit<typeof keywordSources.$inferSelect, 'workspaceId'>;

const { workspaceId: _workspaceId, ...columns } = getTableColumns(keywordSources);

/** In the place of the one before. */
export function upsertKeywordSource(workspaceId: string, db: Database, row: KeywordSourceRow): Write {
  const { lastFailure, sealedSettings, testedAt } = row;
  return db
    .insert(keywordSources)
    .values({ ...row, workspaceId })
    .onConflictDoUpdate({
      target: [keywordSources.workspaceId, keywordSources.source],
      set: { lastFailure, sealedSettings, testedAt },
    });
}

export async function listKeywordSourceRows(workspaceId: string, db: Database): Promise<readonly KeywordSourceRow[]> {
  return db
    .select(columns)
    .from(keywordSources)
    .where(eq(keywordSources.workspaceId, workspaceId))
    .orderBy(asc(keywordSources.source));
}

export async function findKeywordSource(
  workspaceId: string,
  db: Database,
  source: LicensedSourceId,
): Promise<KeywordSourceRow | undefined> {
  const [row] = await db.select(columns).from(keywordSources).where(bySource(workspaceId, source));
  return row;
}

export function noteSourceFailure(
  workspaceId: string,
  db: Database,
  source: LicensedSourceId,
  lastFailure: KeywordSourceRow['lastFailure'],
): Write {
  return db.update(keywordSources).set({ lastFailure }).where(bySource(workspaceId, source));
}

/** False where there is none. */
export async function deleteKeywordSource(
  workspaceId: string,
  tx: Database,
  source: LicensedSourceId,
): Promise<boolean> {
  const gone = await tx
    .delete(keywordSources)
    .where(bySource(workspaceId, source))
    .returning({ source: keywordSources.source });
  return gone.length > 0;
}

function bySource(workspaceId: string, source: LicensedSourceId) {
  return and(eq(keywordSources.workspaceId, workspaceId), eq(keywordSources.source, source));
}
