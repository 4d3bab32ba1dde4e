import type { Collection, setCollection as endpoint } from '#shared/api/endpoints/collection.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { upsertCollectionPlan } from '../../repositories/collection-plans.ts';
import { deleteKeywordSchedules } from '../../repositories/keyword-schedules.ts';
import { lockProject } from '../../repositories/projects.ts';
import type { ServiceContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { planOf, presentCollection, withChanges } from './read.ts';
import { scheduleKeywords } from './schedule-keywords.ts';

/**
 * Plans the checks of a project anew. Throws `not_found`, `unavailable` where nobody sells checks, and `quota_exceeded`
 * where it would cost more than was agreed to; then nothing changes.
 */
export async function setCollection(
  context: ServiceContext,
  projectId: string,
  { cadence, maxMonthlyMicros, ...changes }: ParsedInput<typeof endpoint>['body'],
): Promise<Collection> {
  const { clock, provider, store, workspaceId } = context;
  if (cadence !== 'off' && !provider?.queue) {
    throw new AppError('unavailable', {
      message: 'No source of checks is connected. Whoever runs the backend can add an account of DataForSEO.',
    });
  }
  return store.transaction(async (tx) => {
    const now = new Date(clock());
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const before = await planOf(workspaceId, tx, projectId);
    const plan = { ...withChanges(before, changes), cadence, updatedAt: now };
    await upsertCollectionPlan(workspaceId, tx, plan);
    // Runs of another cadence are due on other days.
    if (cadence !== before.cadence) await deleteKeywordSchedules(workspaceId, tx, projectId);
    await scheduleKeywords(workspaceId, tx, projectId, now);
    const answer = await presentCollection(context, tx, plan);
    const estimate = answer.estimates?.find((each) => each.cadence === cadence)?.monthlyMicros ?? 0;
    if (estimate > maxMonthlyMicros) {
      throw new AppError('quota_exceeded', {
        message: `These checks may cost $${(estimate / 1_000_000).toFixed(2)} a month, more than was agreed to.`,
      });
    }
    const record = { action: 'collection.set', subjectId: projectId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}
