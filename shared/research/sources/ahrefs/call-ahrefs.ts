import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus } from '../ask-vendor.ts';
import type { SourceFailure, SourceFetch } from '../keyword-source.ts';

const fault = z.object({ error: z.string() });
/** What a request costs at least, in API units. */
export const leastUnits = 50;

export interface AhrefsAnswer {
  readonly json: unknown;
  readonly status: number;
  /** API units as they were billed, where the answer says so. */
  readonly units: number | null;
}

/**
 * Asks Ahrefs' API v3, by POST where there is a body; its errors are `{ error }`, also with status 200. Unproven against the
 * live API: with which status it says that no units are left.
 */
export async function callAhrefs(
  fetch: SourceFetch,
  path: string,
  key: string,
  body?: object,
): Promise<Result<AhrefsAnswer, SourceFailure>> {
  const answer = await askVendor(fetch, `https://api.ahrefs.com/v3/${path}`, {
    headers: {
      authorization: `Bearer ${key}`,
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) return answer;
  const { headers, json, status } = answer.value;
  const told = fault.safeParse(json).data?.error ?? null;
  // Units come back next month, or with another plan: asking again does not help.
  if (told !== null && status !== 401 && /\bunits?\b/i.test(told)) return err(failureOf('payment', told));
  const failure = failureOfStatus(answer.value, told) ?? (told === null ? null : failureOf('refused', told));
  if (failure) return err(failure);
  const units = Number(headers.get('x-api-units-cost-total-actual') ?? Number.NaN);
  return ok({ json, status, units: Number.isFinite(units) ? units : null });
}
