import * as z from 'zod/mini';

import { failureOf, failureOfStatus, type VendorAnswer } from '../sources/ask-vendor.ts';
import type { SourceFailure } from '../sources/keyword-source.ts';

const fault = z.object({ error: z.object({ message: z.string() }) });

/** What an interface of Google says went wrong; null where it says nothing. */
export function toldFault({ json }: VendorAnswer): string | null {
  return fault.safeParse(json).data?.error.message ?? null;
}

/** Google answers a wrong key with status 400. */
export function failureOfGoogle(answer: VendorAnswer, told: string | null): SourceFailure | null {
  if (answer.status === 400 && told !== null && /api key/i.test(told)) return failureOf('key', told);
  return failureOfStatus(answer, told);
}
