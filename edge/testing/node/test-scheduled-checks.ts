import { neonConfig } from '@neondatabase/serverless';
import { eq, sql } from 'drizzle-orm';

import type { Backend } from '../../backend.ts';
import { runEveryMinute } from '../../crons/every-minute.ts';
import { connect, type Connection } from '../../db/connect.ts';
import type { Store } from '../../db/database.ts';
import { keywordSchedules } from '../../db/tables/keyword-schedules.ts';
import type { StandIn } from '../../local/neon/start-stand-in.ts';
import type { AnswerStore } from '../../providers/serp/answer-store.ts';
import { createDataForSeo } from '../../providers/serp/dataforseo/create-dataforseo.ts';
import { handleJob } from '../../queues/handle-job.ts';
import type { QueueMessage } from '../../runtime/job.ts';
import { findCheckBudget } from '../../repositories/check-budgets.ts';
import { deliverSearches } from '../../services/scheduled-checks/deliver-searches.ts';
import { findTaskOfToken, receiveAnswer } from '../../services/scheduled-checks/receive-answer.ts';
import { createFakeDataForSeo, type FakeDataForSeo, type Postback } from './fake-dataforseo.ts';
import { createTestBackend } from './test-backend.ts';
import { startTestDatabase } from './test-database.ts';
import { type AddedWorkspace, addTestWorkspace, type NewWorkspace } from './test-workspace.ts';

/** Ends the process of a test at one of its steps: from then on nothing happens until it is revived. */
export interface Killer {
  /** Steps taken since the last start. */
  steps: number;
  /** The step that ends it; undefined for none. */
  at: number | undefined;
  isDead: boolean;
}

export interface TestScheduledChecks {
  readonly context: Backend;
  readonly store: Store;
  readonly fake: FakeDataForSeo;
  readonly killer: Killer;
  /** Messages that the queues hold. */
  readonly messages: QueueMessage[];
  readonly published: string[];
  pass(ms: number): void;
  /** Makes every keyword due now; of one workspace where it is named. */
  makeDue(workspaceId?: string): Promise<void>;
  /** A workspace with projects that track keywords, checked daily unless told otherwise. */
  addWorkspace(options: NewWorkspace): Promise<AddedWorkspace>;
  /** One minute of the cron, then every message, then every postback, until nothing is left to do. */
  work(): Promise<void>;
  handleMessages(): Promise<void>;
  deliver(postback: Postback): Promise<boolean>;
  budget(workspaceId: string): Promise<{ readonly spentMicros: number; readonly reservedMicros: number }>;
}

export interface TestScheduledChecksOptions {
  readonly sites?: readonly string[];
  /** null: the provider cannot reach us. */
  readonly publicUrl?: string | null;
}

/** Noon, so that the next day is far. */
const firstMs = Date.parse('2026-11-20T12:00:00.000Z');
const tables = 'workspaces, searches, outbox_messages, dead_letters, provider_states';

/** One database for a file of tests; `start` gives each test an empty one, with its own provider and queues. */
export async function openTestScheduledChecks(open: () => Promise<StandIn> = startTestDatabase) {
  const standIn = await open();
  const direct = connect({ databaseUrl: standIn.databaseUrl, localProxy: standIn.proxyHost });
  return {
    stop: () => standIn.stop(),
    async start(options: TestScheduledChecksOptions = {}): Promise<TestScheduledChecks> {
      neonConfig.fetchFunction = undefined;
      await direct.db.execute(sql.raw(`TRUNCATE ${tables} CASCADE`));
      return startTestScheduledChecks(direct, options);
    },
  };
}

function startTestScheduledChecks(
  direct: Connection,
  { publicUrl = 'https://api.example', sites = ['a.example', 'b.example'] }: TestScheduledChecksOptions,
): TestScheduledChecks {
  let nowMs = firstMs;
  const killer: Killer = { steps: 0, at: undefined, isDead: false };
  const step = (): void => {
    killer.steps += 1;
    if (killer.steps === killer.at) killer.isDead = true;
    if (killer.isDead) throw new Error('killed');
  };
  // Before one thing is after the last one: nothing else happens in between.
  const stepped = async <T>(work: () => Promise<T>): Promise<T> => {
    step();
    return work();
  };
  neonConfig.fetchFunction = (url: string, init: RequestInit) => stepped(() => fetch(url, init));
  const fake = createFakeDataForSeo(...sites);
  const messages: QueueMessage[] = [];
  const published: string[] = [];
  const bodies = new Map<string, Uint8Array>();
  const answers: AnswerStore = {
    put: (taskId, bytes) => stepped(async () => void bodies.set(taskId, bytes)),
    find: (taskId) => stepped(async () => bodies.get(taskId)),
    async remove(taskIds) {
      for (const id of taskIds) bodies.delete(id);
    },
  };
  const store: Store = { ...direct, transaction: (work) => stepped(() => direct.transaction(work)) };
  const context = createTestBackend({
    store,
    fenceTo: (workspaceId) => direct.fenceTo(workspaceId),
    clock: () => nowMs,
    projectSockets: {
      publish: (projectId) => stepped(async () => void published.push(projectId)),
      addTicket: () => Promise.resolve(),
      connect: () => Promise.resolve(new Response()),
      clear: () => Promise.resolve(),
      closeSockets: () => Promise.resolve(),
    },
    providers: {
      serp: createDataForSeo({
        login: 'me',
        password: 'secret',
        fetch: (url, init) => stepped(() => fake.fetch(url, init)),
      }),
    },
    answers,
    queues: { send: (_queue, sent) => stepped(async () => void messages.push(...sent)) },
    publicUrl,
  });
  const deliver = async ({ init, url }: Postback): Promise<boolean> => {
    const task = await findTaskOfToken(context, url.split('/').at(-1) ?? '');
    if (!task) return false;
    if (task.kind === 'known') await receiveAnswer(context, task.taskId, init.body);
    return true;
  };
  const handleMessages = async (): Promise<void> => {
    // A message leaves its queue once it is handled.
    for (let message = messages[0]; message; message = messages[0]) {
      const { thenDeliver } = await handleJob(context, message.job);
      if (thenDeliver !== null) await deliverSearches(context, [thenDeliver]);
      messages.shift();
    }
  };
  return {
    context,
    store: direct,
    fake,
    killer,
    messages,
    published,
    deliver,
    handleMessages,
    pass: (ms) => {
      nowMs += ms;
    },
    async makeDue(workspaceId) {
      const isOf = workspaceId === undefined ? undefined : eq(keywordSchedules.workspaceId, workspaceId);
      await direct.db
        .update(keywordSchedules)
        .set({ nextRunAt: new Date(nowMs) })
        .where(isOf);
    },
    addWorkspace: (options) => addTestWorkspace(direct, context, options),
    async work() {
      let tasks = -1;
      while (tasks < fake.tasks.length) {
        tasks = fake.tasks.length;
        await runEveryMinute(context);
        await handleMessages();
        await fake.sendPostbacks(deliver);
        await runEveryMinute(context);
        await handleMessages();
      }
    },
    async budget(workspaceId) {
      const { reservedMicros, spentMicros } = await findCheckBudget(workspaceId, direct.db, '2026-11');
      return { reservedMicros, spentMicros };
    },
  };
}
