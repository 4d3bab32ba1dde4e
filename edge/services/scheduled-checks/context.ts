import type { Clock } from '#shared/kernel/clock.ts';

import type { Store } from '../../db/database.ts';
import type { Monitors } from '../../objects/monitors.ts';
import type { AnswerStore } from '../../providers/answer-store.ts';
import type { SerpProvider } from '../../providers/serp-provider.ts';
import type { JobQueues } from '../../queues/job-queues.ts';

/** What scheduled checks are carried out with, outside of any request. */
export interface ScheduledChecksContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly monitors: Monitors;
  readonly provider: SerpProvider | null;
  readonly answers: AnswerStore;
  readonly queues: JobQueues;
  /** Origin under which the provider reaches us; null where it can not, and answers are fetched. */
  readonly publicUrl: string | null;
}
