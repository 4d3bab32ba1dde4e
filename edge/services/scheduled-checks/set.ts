import type { ScheduledChecks, setScheduledChecks as endpoint } from '#shared/api/endpoints/scheduled-checks.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { upsertCheckSchedule } from '../../repositories/check-schedules.ts';
import { deleteKeywordSchedules } from '../../repositories/keyword-schedules.ts';
import { lockProject } from '../../repositories/projects.ts';
import { noSerpProvider } from '../checks/no-serp-provider.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { scheduleKeywords } from '../schedules/schedule-keywords.ts';
import { scheduleOf, presentScheduledChecks, withChanges } from './read.ts';

/**
 * Plans the checks of a project again. Throws `not_found`, `unavailable` where nobody sells checks, and `quota_exceeded`
 * where it would cost more than was agreed to; then nothing changes.
 */
export async function setScheduledChecks(
  context: RequestContext,
  projectId: string,
  { cadence, maxMonthlyMicros, ...changes }: ParsedInput<typeof endpoint>['body'],
): Promise<ScheduledChecks> {
  const {
    clock,
    providers: { serp: provider },
    store,
    workspaceId,
  } = context;
  if (cadence !== 'off' && !provider?.queue) {
    throw noSerpProvider();
  }
  return store.transaction(async (tx) => {
    const now = new Date(clock());
    if (!(await lockProject(workspaceId, tx, projectId))) throw new AppError('not_found');
    const before = await scheduleOf(workspaceId, tx, projectId);
    const schedule = { ...withChanges(before, changes), cadence, updatedAt: now };
    await upsertCheckSchedule(workspaceId, tx, schedule);
    // Runs of another cadence are due on other days.
    if (cadence !== before.cadence) await deleteKeywordSchedules(workspaceId, tx, projectId);
    await scheduleKeywords(workspaceId, tx, projectId, now);
    const answer = await presentScheduledChecks(context, tx, schedule);
    const estimate = answer.estimates?.find((each) => each.cadence === cadence)?.monthlyMicros ?? 0;
    if (estimate > maxMonthlyMicros) {
      throw new AppError('quota_exceeded', {
        message: `These checks may cost $${(estimate / 1_000_000).toFixed(2)} a month, more than was agreed to.`,
      });
    }
    const record = { action: 'scheduledChecks.set', subjectId: projectId, status: 200, answer } as const;
    for (const write of recordChange(context, tx, record)) await write;
    return answer;
  });
}
