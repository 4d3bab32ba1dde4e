import { dayOf } from '#shared/kernel/day.ts';

import { type EngineHealthSum, sumEngineHealth } from '../../repositories/engine-health.ts';
import type { RequestContext } from '../context.ts';

const windowMs = 30 * 24 * 60 * 60 * 1_000;

export async function readEngineHealth({
  store,
  clock,
  workspaceId,
}: RequestContext): Promise<{ items: EngineHealthSum[] }> {
  const fromDay = dayOf(clock() - windowMs);
  return { items: [...(await sumEngineHealth(workspaceId, store.db, fromDay))] };
}
