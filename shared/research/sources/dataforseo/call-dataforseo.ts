import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, unreadable } from '../ask-vendor.ts';
import type { SourceFailure, SourceFetch, SourceSettings } from '../keyword-source.ts';

const task = z.object({
  status_code: z.number(),
  status_message: z.optional(z.nullable(z.string())),
  cost: z.optional(z.nullable(z.number())),
  result: z.optional(z.nullable(z.array(z.unknown()))),
});
const envelope = z.object({
  status_code: z.number(),
  status_message: z.optional(z.nullable(z.string())),
  tasks: z.optional(z.nullable(z.array(task))),
});

const api = 'https://api.dataforseo.com/v3';
const microsPerUsd = 1_000_000;

export interface TaskAnswer {
  readonly result: Result<readonly unknown[], SourceFailure>;
  /** In millionths of a dollar: some failures are billed too. */
  readonly costMicros: number;
}

/**
 * One task, or a plain request where there is no body. An answer fails on three levels: status of HTTP, of the answer,
 * of the task. https://docs.dataforseo.com/v3/appendix/errors/ (checked 2026-11)
 */
export async function callDataForSeo(
  fetch: SourceFetch,
  { login = '', password = '' }: SourceSettings,
  path: string,
  body?: object,
): Promise<TaskAnswer> {
  const authorization = `Basic ${base64(`${login}:${password}`)}`;
  const answer = await askVendor(fetch, `${api}/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify([body]) }),
  });
  if (!answer.ok) return { result: answer, costMicros: 0 };
  const parsed = envelope.safeParse(answer.value.json);
  const told = parsed.success ? (parsed.data.status_message ?? null) : null;
  const refused = failureOfStatus(answer.value, told);
  if (refused) return { result: err(refused), costMicros: 0 };
  if (!parsed.success) return { result: err(unreadable(answer.value)), costMicros: 0 };
  const [first] = parsed.data.tasks ?? [];
  const costMicros = Math.round((first?.cost ?? 0) * microsPerUsd);
  const { status_code, status_message } = first ?? parsed.data;
  const failure = failureOfCode(status_code, status_message ?? `Status ${status_code}.`);
  if (failure) return { result: err(failure), costMicros };
  return { result: first ? ok(first.result ?? []) : err(unreadable(answer.value)), costMicros };
}

/** Unknown 5xxxx pass, unknown 4xxxx stay. */
function failureOfCode(code: number, reason: string): SourceFailure | null {
  if (code >= 20_000 && code < 30_000) return null;
  switch (code) {
    case 40_100:
      return failureOf('key', reason);
    case 40_104:
    case 40_200:
    case 40_203:
    case 40_210:
      return failureOf('payment', reason);
    case 40_202:
    case 40_209:
      return failureOf('quota', reason, 60_000);
    case 40_101:
      return failureOf('retry', reason);
    case 40_501:
      // The message names the field: `Invalid Field: 'keywords'.`
      return failureOf(/keyword/i.test(reason) ? 'keyword' : 'refused', reason);
    default:
      return failureOf(code >= 50_000 ? 'retry' : 'refused', reason);
  }
}

/** `btoa` takes Latin letters alone. */
function base64(text: string): string {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}
