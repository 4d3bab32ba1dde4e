import { z } from 'zod';

/** How a call can go wrong before the provider has looked at it, or after. */
export type CallFault =
  | { readonly kind: 'code'; readonly code: number }
  | { readonly kind: 'http'; readonly status: number; readonly body: string }
  /** The connection breaks, before or after the provider has taken what it was sent. */
  | { readonly kind: 'lost'; readonly after: boolean }
  /** No answer within ten minutes: the caller's own timeout ends it. */
  | { readonly kind: 'silent'; readonly after: boolean };

export interface FakeTask {
  readonly id: string;
  readonly tag: string;
  readonly keyword: string;
  readonly depth: number;
  readonly postbackUrl: string | null;
  readonly costDollars: number;
}

/** A call that the provider makes to us. */
export interface Postback {
  readonly url: string;
  readonly init: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: Uint8Array<ArrayBuffer>;
  };
}

export interface FakeDataForSeo {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Every task that was ever taken, and so is billed. */
  readonly tasks: readonly FakeTask[];
  /** Paths of all calls. */
  readonly calls: readonly string[];
  /** The next calls go wrong in this way, one after the other. */
  fail(...faults: readonly CallFault[]): void;
  /** What searches for a keyword end with, in place of the sites: 40101, 40102, 50000 … */
  endWith(keyword: string, code: number): void;
  /** Sends every answer that is ready. One that is not taken, whatever the reason, is listed as ready from then on. */
  sendPostbacks(send: (postback: Postback) => Promise<boolean>): Promise<void>;
}

const posted = z.array(
  z.looseObject({
    keyword: z.string(),
    location_code: z.int(),
    language_code: z.string().min(1),
    depth: z.int(),
    tag: z.string().max(255),
    postback_url: z.string().optional(),
  }),
);
const searched = z.array(z.looseObject({ keyword: z.string(), depth: z.int() }));

/** A keyword that spoils the call for all that are sent with it, and one that is refused alone. */
export const spoilingKeyword = 'spoils the batch';
export const refusedKeyword = 'refused alone';

/**
 * DataForSEO as its documentation describes it: tasks of Google's organic results, postbacks, the list of ready ones.
 * Finds the given sites in this order. https://docs.dataforseo.com/v3/serp/google/organic/overview/
 */
export function createFakeDataForSeo(...sites: readonly string[]): FakeDataForSeo {
  const tasks: FakeTask[] = [];
  const calls: string[] = [];
  const faults: CallFault[] = [];
  const endings = new Map<string, number>();
  const handedOver = new Set<string>();
  const missed = new Set<string>();

  function take(body: unknown) {
    const batch = posted.safeParse(body).data;
    if (!batch) return envelope(40_501, 'Invalid Field.', []);
    if (batch.length > 100) return envelope(40_006, 'You can set no more than 100 tasks at a time.', []);
    if (batch.length > 1 && batch.some(({ keyword }) => keyword === spoilingKeyword)) {
      return envelope(40_501, "Invalid Field: 'keyword'.", []);
    }
    const answered = batch.map((each) => {
      const { depth, keyword, postback_url, tag } = each;
      if (keyword === refusedKeyword || keyword === spoilingKeyword) {
        return taskOf('', 40_501, "Invalid Field: 'keyword'.", 0, each, null);
      }
      const id = `11211210-1535-0066-0000-${String(tasks.length).padStart(12, '0')}`;
      const costDollars = 0.0006 * (1 + 0.75 * (depth / 10 - 1));
      tasks.push({ id, tag, keyword, depth, postbackUrl: postback_url ?? null, costDollars });
      return taskOf(id, 20_100, 'Task Created.', costDollars, each, null);
    });
    return envelope(20_000, 'Ok.', answered);
  }

  function answerOf(task: FakeTask, costDollars = 0) {
    const code = endings.get(task.keyword) ?? 20_000;
    const items = sites.slice(0, task.depth).map((domain, at) => ({
      type: 'organic',
      rank_group: at + 1,
      rank_absolute: at + 1,
      domain,
      url: `https://${domain}/`,
      title: domain,
    }));
    const result =
      code === 20_000 ? [{ keyword: task.keyword, se_domain: 'google.de', language_code: 'de', items }] : null;
    const message = code === 20_000 ? 'Ok.' : 'SE error.';
    return envelope(20_000, 'Ok.', [
      taskOf(task.id, code, message, costDollars, { tag: task.tag, keyword: task.keyword }, result),
    ]);
  }

  function answer(path: string, body: unknown) {
    if (path.endsWith('/task_post')) return take(body);
    if (path.endsWith('/live/advanced')) {
      const { depth, keyword } = searched.parse(body)[0] ?? { depth: 10, keyword: '' };
      const costDollars = 0.002 * (1 + 0.75 * (depth / 10 - 1));
      return answerOf({ id: 'live', tag: '', keyword, depth, postbackUrl: null, costDollars }, costDollars);
    }
    if (path.endsWith('/tasks_ready')) {
      const ready = tasks.filter(
        ({ id, postbackUrl }) => !handedOver.has(id) && (postbackUrl === null || missed.has(id)),
      );
      const result = ready.slice(0, 1_000).map(({ id, tag }) => ({ id, tag }));
      return envelope(20_000, 'Ok.', [taskOf('ready', 20_000, 'Ok.', 0, {}, result)]);
    }
    const task = tasks.find(({ id }) => path.endsWith(`/task_get/advanced/${id}`));
    if (!task) return envelope(20_000, 'Ok.', [taskOf('', 40_401, 'Task Not Found.', 0, {}, null)]);
    handedOver.add(task.id);
    return answerOf(task);
  }

  return {
    tasks,
    calls,
    fail: (...next) => void faults.push(...next),
    endWith: (keyword, code) => void endings.set(keyword, code),
    async sendPostbacks(send) {
      for (const task of tasks.filter(
        ({ id, postbackUrl }) => postbackUrl !== null && !handedOver.has(id) && !missed.has(id),
      )) {
        missed.add(task.id);
        if (!(await send(await postbackOf(task)))) continue;
        missed.delete(task.id);
        handedOver.add(task.id);
      }
    },
    async fetch(url, init) {
      const { pathname } = new URL(url);
      calls.push(pathname);
      const fault = faults.shift();
      const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
      if (fault === undefined) return Response.json(answer(pathname, body));
      if (fault.kind === 'code') return Response.json(envelope(fault.code, 'Refused.', []));
      if (fault.kind === 'http') return new Response(fault.body, { status: fault.status });
      if (fault.after) answer(pathname, body);
      throw fault.kind === 'lost' ? new TypeError('fetch failed') : new DOMException('late', 'TimeoutError');
    },
  };

  async function postbackOf(task: FakeTask): Promise<Postback> {
    return {
      url: task.postbackUrl ?? '',
      init: {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: await packed(JSON.stringify(answerOf(task))),
      },
    };
  }
}

export async function packed(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function envelope(code: number, message: string, tasks: readonly object[]) {
  return {
    version: '0.1',
    status_code: code,
    status_message: message,
    cost: 0,
    tasks_count: tasks.length,
    tasks_error: 0,
    tasks,
  };
}

function taskOf(
  id: string,
  code: number,
  message: string,
  cost: number,
  data: object,
  result: readonly object[] | null,
) {
  return { id, status_code: code, status_message: message, cost, data, result };
}
