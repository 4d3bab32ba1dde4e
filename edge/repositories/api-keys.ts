import { and, desc, eq, getTableColumns, gt, isNull, lt, or } from 'drizzle-orm';

import type { Role } from '#shared/api/role.ts';

import type { Database, Write } from '../db/database.ts';
import { apiKeys } from '../db/tables/api-keys.ts';
import { members } from '../db/tables/members.ts';

export type ApiKeyRow = Omit<typeof apiKeys.$inferSelect, 'workspaceId'>;

/** A key with the role of who made it, as it is now. */
export interface FoundApiKey extends Pick<ApiKeyRow, 'id' | 'scopes' | 'createdBy'> {
  readonly workspaceId: string;
  readonly role: Role;
  /** Its own end, or that of the grace time where it was replaced. */
  readonly goodUntil: Date;
}

const { workspaceId: _workspaceId, ...columns } = getTableColumns(apiKeys);
const touchedMs = 60_000;

/** The way from a key to its workspace, so it can't start from the workspace. Undefined for an expired one. */
export async function findApiKeyByHash(db: Database, hash: string, now: Date): Promise<FoundApiKey | undefined> {
  const [row] = await db
    .select({ key: getTableColumns(apiKeys), role: members.role })
    .from(apiKeys)
    .innerJoin(members, and(eq(members.workspaceId, apiKeys.workspaceId), eq(members.userId, apiKeys.createdBy)))
    .where(
      and(
        gt(apiKeys.expiresAt, now),
        or(eq(apiKeys.keyHash, hash), and(eq(apiKeys.previousHash, hash), gt(apiKeys.previousUntil, now))),
      ),
    );
  if (!row) return undefined;
  const { createdBy, expiresAt, id, keyHash, previousUntil, scopes, workspaceId } = row.key;
  const goodUntil = keyHash === hash || !previousUntil || previousUntil > expiresAt ? expiresAt : previousUntil;
  return { id, workspaceId, createdBy, scopes, role: row.role, goodUntil };
}

/** Remembers the use, at most once a minute. */
export async function touchApiKey(workspaceId: string, db: Database, id: string, now: Date): Promise<void> {
  const isOld = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, new Date(now.getTime() - touchedMs)));
  await db
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(and(byId(workspaceId, id), isOld));
}

export function insertApiKey(workspaceId: string, db: Database, row: ApiKeyRow): Write {
  return db.insert(apiKeys).values({ ...row, workspaceId });
}

/** Newest first. */
export async function listApiKeyRows(workspaceId: string, db: Database): Promise<readonly ApiKeyRow[]> {
  return db.select(columns).from(apiKeys).where(eq(apiKeys.workspaceId, workspaceId)).orderBy(desc(apiKeys.id));
}

/** Holds the row until the end of the transaction. */
export async function lockApiKey(workspaceId: string, tx: Database, id: string): Promise<ApiKeyRow | undefined> {
  const [row] = await tx.select(columns).from(apiKeys).where(byId(workspaceId, id)).for('update');
  return row;
}

export function updateApiKey(
  workspaceId: string,
  db: Database,
  id: string,
  values: Pick<ApiKeyRow, 'keyHash' | 'lastFour' | 'previousHash' | 'previousUntil' | 'expiresAt'>,
): Write {
  return db.update(apiKeys).set(values).where(byId(workspaceId, id));
}

export function deleteApiKeyRow(workspaceId: string, db: Database, id: string): Write {
  return db.delete(apiKeys).where(byId(workspaceId, id));
}

/** In every workspace: for who has lost their account to its rightful owner. */
export async function deleteApiKeysOfUser(tx: Database, userId: string): Promise<void> {
  await tx.delete(apiKeys).where(eq(apiKeys.createdBy, userId));
}

function byId(workspaceId: string, id: string) {
  return and(eq(apiKeys.workspaceId, workspaceId), eq(apiKeys.id, id));
}
