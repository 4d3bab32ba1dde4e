import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { SearchConsoleFailure } from './search-console.ts';

const timeoutMs = 30_000;

/** Both ways in which Google says what is wrong: of its token address (RFC 6749 §5.2) and of its other ones. */
const refusal = z.union([
  z.object({ error: z.string() }).transform(({ error }) => [error]),
  z
    .object({
      error: z.object({ status: z.string().optional(), errors: z.array(z.object({ reason: z.string() })).optional() }),
    })
    .transform(({ error: { errors = [], status } }) => [
      ...(status === undefined ? [] : [status]),
      ...errors.map(({ reason }) => reason),
    ]),
]);
/** https://developers.google.com/webmaster-tools/v1/errors (checked 2026-11) */
const quotaReasons = new Set([
  'quotaExceeded',
  'rateLimitExceeded',
  'userRateLimitExceeded',
  'dailyLimitExceeded',
  'RESOURCE_EXHAUSTED',
]);

/** One request; whatever is no answer of the shape wanted is a failure, and never figures. */
export async function askGoogle<Answer>(
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  url: string,
  init: RequestInit,
  schema: z.ZodType<Answer>,
): Promise<Result<Answer, SearchConsoleFailure>> {
  try {
    const answer = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) });
    const body: unknown = await answer.json().catch(() => undefined);
    if (answer.status >= 200 && answer.status < 300) {
      const parsed = schema.safeParse(body);
      return parsed.success ? ok(parsed.data) : err('away');
    }
    return err(judge(answer.status, refusal.safeParse(body).data ?? []));
  } catch {
    return err('away');
  }
}

function judge(status: number, reasons: readonly string[]): SearchConsoleFailure {
  if (status === 429 || reasons.some((reason) => quotaReasons.has(reason))) return 'quota';
  if (status === 401 || reasons.some((reason) => reason === 'invalid_grant' || reason === 'invalid_token'))
    return 'revoked';
  return status === 403 || status === 404 ? 'forbidden' : 'away';
}
