import * as z from 'zod/mini';

import { err, type Result } from '#shared/kernel/result.ts';

import type { MetricPlace } from '../../metrics/keyword-metric.ts';
import { askVendor, failureOf, failureOfStatus, type VendorAnswer } from '../ask-vendor.ts';
import type { SourceAccess, SourceFailure } from '../keyword-source.ts';

const api = 'https://ssl.bing.com/webmaster/api.svc/json';
const fault = z.object({ ErrorCode: z.number(), Message: z.optional(z.string()) });

/** As Bing names a market (`en-US`); empty where country or language is open. */
export function marketOf({ country, language }: MetricPlace): string {
  return country === null || language === null ? '' : `${language}-${country.toUpperCase()}`;
}

const dayMs = 86_400_000;
const countedDays = 28;

/** The days of four weeks up to yesterday, as its methods take them. */
export function lastFourWeeks(nowMs: number): { readonly startDate: string; readonly endDate: string } {
  const day = (ago: number): string => new Date(nowMs - ago * dayMs).toISOString().slice(0, 10);
  return { startDate: day(countedDays), endDate: day(1) };
}

/** Asks a method of the Webmaster API; its errors come with status 400, or 200. */
export async function callBing(
  fetch: SourceAccess['fetch'],
  method: string,
  params: Record<string, string>,
): Promise<Result<VendorAnswer, SourceFailure>> {
  const answer = await askVendor(fetch, `${api}/${method}?${new URLSearchParams(params).toString()}`);
  if (!answer.ok) return answer;
  const told = fault.safeParse(answer.value.json);
  if (told.success) return err(failureOfCode(told.data, answer.value.retryAfterMs));
  const failure = failureOfStatus(answer.value);
  return failure ? err(failure) : answer;
}

/** Codes of `ApiErrorCode`; they come with status 400. Unproven which of them still occur. */
function failureOfCode(
  { ErrorCode, Message = `Error ${ErrorCode}` }: z.infer<typeof fault>,
  retryAfterMs: number | null,
): SourceFailure {
  switch (ErrorCode) {
    case 1:
    case 2:
      return failureOf('retry', Message);
    case 3:
    case 6:
    case 13:
    case 14:
      return failureOf('key', Message);
    case 4:
    case 5:
      return failureOf('quota', Message, retryAfterMs);
    case 8:
      return failureOf('keyword', Message);
    default:
      return failureOf('refused', Message);
  }
}
