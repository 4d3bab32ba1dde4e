import type { SerpFailure, SerpRequest } from '../serp-outcome.ts';
import type { PostAnswer, PostedSearch, QueuedSearch, SerpQueue, TaskReading } from '../serp-queue.ts';
import { callApi, type DataForSeoOptions } from './call-api.ts';
import { classifyStatus } from './classify-status.ts';
import { describeTask } from './describe-task.ts';
import { firstTenMicros, priceOf } from './price-of.ts';
import { failureOf, microsOf, parseJson, readOutcome, refusalOf } from './read-outcome.ts';
import { type AnsweredTask, taskAnswer } from './task-answer.ts';

const folder = '/v3/serp/google/organic';
/** "Internal error of the search engine": its price is kept. */
const billedFailure = 40_101;

/**
 * Searches through DataForSEO's normal queue. The account may make 2,000 calls a minute with 100 searches each.
 * https://docs.dataforseo.com/v3/serp/google/organic/task_post/ (checked 2026-11)
 */
export function createTaskQueue(options: DataForSeoOptions): SerpQueue {
  return {
    maxSearchesPerCall: 100,
    callsPerMinute: 2_000,
    estimateMicros: (request) => priceOf(firstTenMicros.queued, request),
    post: (searches) => post(options, searches),
    async listReady() {
      const answered = await callApi(options, `${folder}/tasks_ready`);
      const failure = failureOfCall(answered);
      if (failure) return failure;
      const tasks = readTasks(answered)?.tasks?.flatMap(({ result }) => result ?? []) ?? [];
      return {
        kind: 'listed',
        tasks: tasks.flatMap(({ id, tag }) => (id ? [{ taskId: id, tag: tag ?? null }] : [])),
      };
    },
    async fetchAnswer(taskId) {
      const answered = await callApi(options, `${folder}/task_get/advanced/${encodeURIComponent(taskId)}`);
      const failure = failureOfCall(answered);
      if (failure || typeof answered === 'string') return failure ?? retry('The provider cannot be reached.');
      return { kind: 'fetched', text: answered.text };
    },
    readAnswer,
  };
}

async function post(options: DataForSeoOptions, searches: readonly QueuedSearch[]): Promise<PostAnswer> {
  const body = searches.map(({ postbackUrl, request, tag }) => ({
    ...describeTask(request),
    tag,
    ...(postbackUrl === null ? {} : { postback_url: postbackUrl, postback_data: 'advanced' }),
  }));
  const answered = await callApi(options, `${folder}/task_post`, body);
  if (typeof answered === 'string') return { kind: 'unknown', reason: answered };
  const refusal = refusalOf(answered.status);
  if (refusal) return refusal;
  const parsed = readTasks(answered);
  if (!parsed) {
    return { kind: 'unknown', reason: `The provider's answer cannot be read (status ${answered.status}).` };
  }
  const tasks = parsed.tasks ?? [];
  if (tasks.length > 0)
    return { kind: 'answered', searches: searches.flatMap((each, at) => postedOf(each, tasks, at)) };
  const meaning = classifyStatus(parsed.status_code);
  if (meaning === 'ok' || meaning === 'created') return { kind: 'unknown', reason: 'The provider names no tasks.' };
  return { kind: failureOf(meaning), reason: reasonOf(parsed), costMicros: 0 };
}

/** A search that the answer does not speak of is left out: nobody knows what became of it. */
function postedOf({ tag }: QueuedSearch, tasks: readonly AnsweredTask[], at: number): PostedSearch[] {
  const task = tasks.find(({ data }) => data?.tag === tag) ?? (tasks[at]?.data?.tag ? undefined : tasks[at]);
  if (!task) return [];
  const costMicros = microsOf(task.cost);
  const meaning = classifyStatus(task.status_code);
  const isTaken = meaning === 'created' || meaning === 'ok' || meaning === 'pending';
  if (isTaken) return task.id ? [{ kind: 'posted', tag, taskId: task.id, costMicros }] : [];
  return [{ kind: failureOf(meaning), tag, reason: reasonOf(task), costMicros }];
}

function readAnswer(request: SerpRequest, text: string): TaskReading {
  const answer = taskAnswer.safeParse(parseJson(text)).data;
  if (!answer) return { kind: 'unreadable' };
  const task = answer.tasks?.[0];
  const code = task?.status_code ?? answer.status_code;
  if (classifyStatus(code) === 'pending') return { kind: 'pending' };
  const outcome = readOutcome(request, { status: 200, text });
  return {
    kind: 'finished',
    taskId: task?.id ?? null,
    tag: task?.data?.tag ?? null,
    outcome,
    isBilled: outcome.kind === 'ok' || code === billedFailure || outcome.costMicros > 0,
  };
}

/** Undefined where the call itself went well. */
function failureOfCall(answered: Awaited<ReturnType<typeof callApi>>): SerpFailure | undefined {
  if (typeof answered === 'string') return retry(answered);
  const refusal = refusalOf(answered.status);
  if (refusal) return refusal;
  const parsed = readTasks(answered);
  if (!parsed) return retry(`The provider's answer cannot be read (status ${answered.status}).`);
  const meaning = classifyStatus(parsed.status_code);
  return meaning === 'ok' ? undefined : { kind: failureOf(meaning), reason: reasonOf(parsed), costMicros: 0 };
}

function readTasks(answered: Awaited<ReturnType<typeof callApi>>) {
  return typeof answered === 'string' ? undefined : taskAnswer.safeParse(parseJson(answered.text)).data;
}

function retry(reason: string): SerpFailure {
  return { kind: 'retry', reason, costMicros: 0 };
}

function reasonOf({ status_code, status_message }: Pick<AnsweredTask, 'status_code' | 'status_message'>): string {
  return status_message ?? `Status ${status_code}.`;
}
