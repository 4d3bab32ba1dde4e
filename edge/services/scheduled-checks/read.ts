import { monthOf } from '#shared/kernel/day.ts';
import type { ScheduledChecks, readScheduledChecks as endpoint } from '#shared/api/endpoints/scheduled-checks.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { cadences } from '#shared/keywords/cadence.ts';

import type { Database } from '../../db/database.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import { findCheckBudget } from '../../repositories/check-budgets.ts';
import { countRuns, listNewestRuns } from '../../repositories/check-runs.ts';
import { type CheckScheduleRow, findCheckSchedule } from '../../repositories/check-schedules.ts';
import { findNextRun, listPricedKeywords } from '../../repositories/keyword-schedules.ts';
import { findProject } from '../../repositories/projects.ts';
import type { RequestContext } from '../context.ts';
import { estimateSchedule, type PricedKeyword } from './estimate-schedule.ts';

const weekMs = 7 * 86_400_000;
const shownRuns = 50;
/** Three pages: most of what moves, at a quarter of the price of ten. */
const usualDepth = 30;

/** Throws `not_found` for a project of nobody's or somebody else's. */
export async function readScheduledChecks(
  context: RequestContext,
  projectId: string,
  changes: ParsedInput<typeof endpoint>['query'],
): Promise<ScheduledChecks> {
  const { store, workspaceId } = context;
  if (!(await findProject(workspaceId, store.db, projectId))) throw new AppError('not_found');
  const schedule = withChanges(await scheduleOf(workspaceId, store.db, projectId), changes);
  return presentScheduledChecks(context, store.db, schedule);
}

/** The schedule as it is set; off where it never was. */
export async function scheduleOf(
  workspaceId: string,
  db: Database,
  projectId: string,
): Promise<Omit<CheckScheduleRow, 'updatedAt'>> {
  const off = { projectId, cadence: 'off', fullDepth: usualDepth, country: '', language: '' } as const;
  return (await findCheckSchedule(workspaceId, db, projectId)) ?? off;
}

export function withChanges<Schedule extends Omit<CheckScheduleRow, 'updatedAt'>>(
  schedule: Schedule,
  { country, fullDepth, language }: ParsedInput<typeof endpoint>['query'],
): Schedule {
  return {
    ...schedule,
    fullDepth: fullDepth ?? schedule.fullDepth,
    country: country ?? schedule.country,
    language: language ?? schedule.language,
  };
}

/** A schedule with its price and its runs, as the API shows it. */
export async function presentScheduledChecks(
  { clock, providers: { serp: provider }, workspaceId }: RequestContext,
  db: Database,
  schedule: Omit<CheckScheduleRow, 'updatedAt'>,
): Promise<ScheduledChecks> {
  const { cadence, country, fullDepth, language, projectId } = schedule;
  const { others, priced } = await listPriced(workspaceId, db, schedule, provider);
  const queue = provider?.queue ?? null;
  const estimates =
    queue &&
    cadences.map((each) => ({
      cadence: each,
      monthlyMicros: estimateSchedule(priced, { cadence: each, fullDepth }, queue),
    }));
  const nextRunAt = await findNextRun(workspaceId, db, projectId);
  const budget = await findCheckBudget(workspaceId, db, monthOf(clock()));
  const counts = await countRuns(workspaceId, db, projectId, new Date(clock() - weekMs));
  const countOf = (...statuses: readonly string[]): number =>
    counts.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0);
  const runs = await listNewestRuns(workspaceId, db, projectId, shownRuns);
  return {
    projectId,
    cadence,
    fullDepth,
    country,
    language,
    isOffered: queue !== null,
    keywords: { searchable: priced.length, others },
    estimates,
    capMicros: budget.capMicros,
    nextRunAt: nextRunAt?.toISOString() ?? null,
    summary: {
      ok: countOf('ok'),
      failed: countOf('failed'),
      skipped: countOf('skipped'),
      underWay: countOf('queued', 'waiting'),
      bookedMicros: counts.reduce((sum, { bookedMicros }) => sum + bookedMicros, 0),
    },
    runs: runs.map(({ bookedMicros, device, finishedAt, keyword, keywordId, reason, runAt, status }) => ({
      keywordId,
      keyword,
      device,
      runAt: runAt.toISOString(),
      status,
      reason,
      bookedMicros,
      finishedAt: finishedAt?.toISOString() ?? null,
    })),
  };
}

async function listPriced(
  workspaceId: string,
  db: Database,
  schedule: Pick<CheckScheduleRow, 'projectId' | 'country' | 'language'>,
  provider: SerpProvider | null,
): Promise<{ readonly priced: readonly PricedKeyword[]; readonly others: number }> {
  const rows = await listPricedKeywords(workspaceId, db, schedule.projectId);
  const priced = rows.flatMap(({ country, device, engine, keyword, language, ...rest }): PricedKeyword[] => {
    const request = { keyword, device, country: country || schedule.country, language: language || schedule.language };
    return engine === 'google' && provider?.canSearch({ ...request, depth: 10 }) ? [{ ...rest, request }] : [];
  });
  return { priced, others: rows.length - priced.length };
}
