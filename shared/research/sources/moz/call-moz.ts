import * as z from 'zod/mini';

import { err, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, type VendorAnswer } from '../ask-vendor.ts';
import type { SourceAccess, SourceFailure } from '../keyword-source.ts';

/** JSON-RPC's own code for "no such thing": Moz knows nothing of it. Unproven. */
export const mozNotFound = 404;

const fault = z.object({
  error: z.object({ code: z.number(), message: z.string(), status: z.optional(z.number()) }),
});

export interface MozFailure {
  readonly failure: SourceFailure;
  /** Status that the error names itself. */
  readonly code: number | null;
}

/** One JSON-RPC call: errors come in its form whatever the status. */
export async function callMoz(
  { fetch }: SourceAccess,
  key: string,
  method: string,
  data: object,
): Promise<Result<VendorAnswer, MozFailure>> {
  const answer = await askVendor(fetch, 'https://api.moz.com/jsonrpc', {
    method: 'POST',
    headers: { 'x-moz-token': key, 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: crypto.randomUUID(), method, params: { data } }),
  });
  if (!answer.ok) return err({ failure: answer.failure, code: null });
  const told = fault.safeParse(answer.value.json);
  if (!told.success) {
    const failure = failureOfStatus(answer.value);
    return failure ? err({ failure, code: null }) : answer;
  }
  const { message, status = answer.value.status } = told.data.error;
  // The quota of rows is money: it comes back next month, or with another plan.
  const failure = /quota|rows/i.test(message) && status !== 401 ? failureOf('payment', message) : null;
  const ofStatus = failureOfStatus({ ...answer.value, status }, message);
  return err({ failure: failure ?? ofStatus ?? failureOf('refused', message), code: status });
}
