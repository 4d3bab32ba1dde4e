import type { Backend } from '../backend.ts';
import { deleteAllRunsBefore } from '../repositories/check-runs.ts';
import { deleteProviderTasks, listEndedTaskIds } from '../repositories/provider-tasks.ts';
import { deleteSearchesBefore, dropSearchPagesBefore } from '../repositories/searches.ts';

const dayMs = 86_400_000;
/** Results pages serve those who want the same search on the same day, and late repeats. */
const keptPageDays = 3;
/** Answers as they came, to read them again after a mistake of ours. */
const keptAnswerDays = 30;
/** The first ten addresses of a search, and what became of each run. */
const keptSearchDays = 90;
const tasksPerRound = 1_000;
const maxRounds = 20;

/** Runs every hour: what bought searches leave behind goes after its time. Ranks are not among it. */
export async function deleteOldSearches({ answers, clock, store }: Backend): Promise<void> {
  const before = (days: number): Date => new Date(clock() - days * dayMs);
  await dropSearchPagesBefore(store.db, before(keptPageDays));
  for (let round = 0; round < maxRounds; round += 1) {
    const ids = await listEndedTaskIds(store.db, before(keptAnswerDays), tasksPerRound);
    await answers.remove(ids);
    await deleteProviderTasks(store.db, ids);
    if (ids.length < tasksPerRound) break;
  }
  await deleteAllRunsBefore(store.db, before(keptSearchDays));
  await deleteSearchesBefore(store.db, before(keptSearchDays));
}
