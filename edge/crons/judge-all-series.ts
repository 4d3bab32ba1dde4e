import type { Backend } from '../backend.ts';
import { listAllProjectsWatching } from '../repositories/alert-rules.ts';
import { addJobs } from '../services/outbox/add-jobs.ts';

/** Late checks of the day before have come by then. */
const atHour = 1;
const jobsPerTransaction = 500;

/**
 * Runs every hour, and does something once a day: has the rules over figures that checks make judge the day that ended.
 * Those over Search Console are judged when its figures come.
 */
export async function judgeAllSeries({ clock, store }: Pick<Backend, 'clock' | 'store'>): Promise<void> {
  const now = new Date(clock());
  if (now.getUTCHours() !== atHour) return;
  const projects = await listAllProjectsWatching(store.db, ['visibility', 'position']);
  for (let at = 0; at < projects.length; at += jobsPerTransaction) {
    const jobs = projects
      .slice(at, at + jobsPerTransaction)
      .map((project) => ({ kind: 'judge-series', ...project }) as const);
    await store.transaction((tx) => addJobs(tx, jobs, { now }));
  }
}
