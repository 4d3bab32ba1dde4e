import type { WorkspaceSource } from '#shared/api/endpoints/keyword-sources.ts';
import { monthOf } from '#shared/kernel/day.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';
import { isLicensed } from '#shared/research/sources/source-licences.data.ts';

import type { Database } from '../../db/database.ts';
import { findCheckBudget } from '../../repositories/check-budgets.ts';
import { findKeywordSource, listKeywordSourceRows } from '../../repositories/keyword-sources.ts';
import type { RequestContext } from '../context.ts';
import { presentSource } from './present-source.ts';
import { findSource } from './require-source.ts';

/** All that can be connected, in the order in which they are offered. */
export async function listKeywordSources(context: RequestContext): Promise<{ items: WorkspaceSource[] }> {
  const { clock, store, workspaceId } = context;
  const rows = new Map((await listKeywordSourceRows(workspaceId, store.db)).map((row) => [row.source, row]));
  const items: WorkspaceSource[] = [];
  for (const source of keywordSources) {
    if (!isLicensed(source.id)) continue;
    const budget = await findCheckBudget(workspaceId, store.db, monthOf(clock()), `numbers:${source.id}`);
    items.push(presentSource(source.id, source, rows.get(source.id), budget));
  }
  return { items };
}

/** One of them. */
export async function readKeywordSource(
  { clock, workspaceId }: RequestContext,
  db: Database,
  id: LicensedSourceId,
): Promise<WorkspaceSource> {
  const budget = await findCheckBudget(workspaceId, db, monthOf(clock()), `numbers:${id}`);
  return presentSource(id, findSource(id), await findKeywordSource(workspaceId, db, id), budget);
}
