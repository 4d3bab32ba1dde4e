import { AppError } from '#shared/kernel/app-error.ts';

import type { Database } from '../../db/database.ts';
import { bumpDataVersion, lockProject } from '../../repositories/projects.ts';
import { countTrackedKeywords, insertTrackedKeywords, type KeywordRow } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { scheduleKeywords } from '../schedules/schedule-keywords.ts';
import { type NewKeyword, newKeywordRow } from './new-keyword-row.ts';

/** Ten times what the largest plan of a rank tracker for one company holds; a guard, not a price. */
const maxKeywordsOfWorkspace = 100_000;
/** Stays well below the 65,535 parameters of a statement. */
const rowsPerStatement = 1_000;

export interface Tracked {
  readonly added: readonly KeywordRow[];
  /** Positions in what was given, of those that were tracked before or stood further up already. */
  readonly duplicates: readonly number[];
}

/** Adds all that are new, in the given transaction. Throws `not_found` or `quota_exceeded`. */
export async function trackKeywords(
  { workspaceId, clock }: RequestContext,
  tx: Database,
  projectId: string,
  given: readonly NewKeyword[],
): Promise<Tracked> {
  if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
  if ((await countTrackedKeywords(workspaceId, tx)) + given.length > maxKeywordsOfWorkspace) {
    throw new AppError('quota_exceeded', {
      message: `A workspace tracks at most ${maxKeywordsOfWorkspace} keywords. Delete some first.`,
    });
  }
  const now = new Date(clock());
  const rows = given.map((each) => newKeywordRow(projectId, each, now));
  const inserted = new Set<string>();
  for (let at = 0; at < rows.length; at += rowsPerStatement) {
    const part = await insertTrackedKeywords(workspaceId, tx, rows.slice(at, at + rowsPerStatement));
    for (const id of part) inserted.add(id);
  }
  if (inserted.size > 0) {
    await bumpDataVersion(workspaceId, tx, projectId);
    await scheduleKeywords(workspaceId, tx, projectId, now);
  }
  return {
    added: rows.filter(({ id }) => inserted.has(id)),
    duplicates: rows.flatMap(({ id }, at) => (inserted.has(id) ? [] : [at])),
  };
}
