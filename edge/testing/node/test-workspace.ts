import { asId, newId } from '#shared/kernel/ids.ts';

import type { Backend } from '../../backend.ts';
import type { Store } from '../../db/database.ts';
import { setCheckBudget } from '../../repositories/check-budgets.ts';
import { insertProject } from '../../repositories/projects.ts';
import { insertWorkspace } from '../../repositories/workspaces.ts';
import type { RequestContext } from '../../services/context.ts';
import { trackKeywords } from '../../services/keywords/track.ts';
import { setScheduledChecks } from '../../services/scheduled-checks/set.ts';

export interface AddedWorkspace {
  readonly workspaceId: string;
  readonly projectIds: readonly string[];
  readonly keywordIds: readonly string[];
  /** For services that serve a request of it. */
  readonly service: RequestContext;
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
  context: Backend,
  { cadence = 'daily', capMicros = 1_000_000, fullDepth = 30, projects }: NewWorkspace,
): Promise<AddedWorkspace> {
  const now = new Date(context.clock());
  const workspaceId = newId<'workspace'>(now.getTime());
  await insertWorkspace(workspaceId, store.db, { name: 'Test', createdAt: now });
  await setCheckBudget(workspaceId, store.db, '2026-11', capMicros);
  const service: RequestContext = {
    ...context,
    store: context.fenceTo(workspaceId),
    everyWorkspace: store,
    workspaceId,
    requestId: 'test-request',
    userAgent: undefined,
    afterwards: (work) => work,
    authorization: '',
    idempotency: undefined,
    principal: {
      userId: asId<'user'>('0199aaaa-0000-7000-8000-000000000001'),
      workspaceId,
      role: 'owner',
      isAnonymous: false,
      access: { kind: 'session', sessionId: '0199aaaa-0000-7000-8000-000000000002' },
      expiresAt: new Date(context.clock() + 86_400_000),
    },
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
