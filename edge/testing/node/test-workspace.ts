import { asId, newId } from '#shared/kernel/ids.ts';

import type { Store } from '../../db/database.ts';
import { setCheckBudget } from '../../repositories/check-budgets.ts';
import { insertProject } from '../../repositories/projects.ts';
import { insertWorkspace } from '../../repositories/workspaces.ts';
import type { AlertContext } from '../../services/alerts/alert-context.ts';
import type { ScheduledChecksContext } from '../../services/scheduled-checks/context.ts';
import { setScheduledChecks } from '../../services/scheduled-checks/set.ts';
import type { ServiceContext } from '../../services/context.ts';
import { trackKeywords } from '../../services/keywords/track.ts';
import { createShortCache } from '../../services/short-cache.ts';

export interface AddedWorkspace {
  readonly workspaceId: string;
  readonly projectIds: readonly string[];
  readonly keywordIds: readonly string[];
  /** For services that serve a request of it. */
  readonly service: ServiceContext;
}

export interface NewWorkspace {
  readonly capMicros?: number;
  readonly cadence?: 'daily' | 'adaptive' | 'weekly';
  readonly fullDepth?: number;
  readonly projects: readonly { readonly domain: string; readonly keywords: readonly string[] }[];
}

/** A workspace with a budget and projects, whose keywords are checked by schedule. */
export async function addTestWorkspace(
  store: Store,
  context: ScheduledChecksContext & AlertContext,
  { cadence = 'daily', capMicros = 1_000_000, fullDepth = 30, projects }: NewWorkspace,
): Promise<AddedWorkspace> {
  const now = new Date(context.clock());
  const workspaceId = newId<'workspace'>(now.getTime());
  await insertWorkspace(workspaceId, store.db, { name: 'Test', createdAt: now });
  await setCheckBudget(workspaceId, store.db, '2026-11', capMicros);
  const service: ServiceContext = {
    ...context,
    store,
    workspaceId,
    ...serviceParts(context.clock),
  };
  const projectIds: string[] = [];
  const keywordIds: string[] = [];
  for (const { domain, keywords } of projects) {
    const id = newId<'project'>(now.getTime());
    projectIds.push(id);
    const row = {
      id,
      name: domain,
      domain,
      match: { kind: 'domain' as const },
      competitors: [],
      createdAt: now,
      updatedAt: now,
    };
    await insertProject(workspaceId, store.db, row);
    await setScheduledChecks(service, id, { cadence, fullDepth, maxMonthlyMicros: 1_000_000_000 });
    const given = keywords.map((keyword) => ({
      keyword,
      engine: 'google' as const,
      country: 'de',
      language: 'de',
      device: 'desktop' as const,
      tags: [],
      note: '',
      isFavourite: false,
      targetUrl: null,
      volume: null,
    }));
    const { added } = await store.transaction((tx) => trackKeywords(service, tx, id, given));
    keywordIds.push(...added.map((row) => row.id));
  }
  return { workspaceId, projectIds, keywordIds, service };
}

function serviceParts(clock: ScheduledChecksContext['clock']) {
  return {
    cache: createShortCache(clock, 1_000),
    mailer: null,
    requestId: 'test-request',
    actorId: asId<'user'>('0199aaaa-0000-7000-8000-000000000001'),
    idempotency: undefined,
  };
}
