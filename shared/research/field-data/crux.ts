import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, unreadable } from '../sources/ask-vendor.ts';
import type { ConnectableSource } from '../sources/connectable-source.ts';
import type { SourceAccess, SourceFailure, SourceSettings } from '../sources/keyword-source.ts';
import { failureOfGoogle, toldFault } from './google-fault.ts';

export const fieldVitals = ['lcp', 'inp', 'cls', 'fcp', 'ttfb'] as const;
export type FieldVital = (typeof fieldVitals)[number];

/** Of one vital over 28 days of visits. */
export interface FieldValue {
  /** Three of four visits were at most this: milliseconds, or for `cls` a score. */
  readonly p75: number;
  /** Share of visits that were good, 0 to 1; null where it is not told. */
  readonly goodShare: number | null;
}

/** What Chrome's users met, as Google publishes it. */
export interface FieldData {
  /** `site`: the page alone has too few visits. */
  readonly scope: 'page' | 'site';
  readonly values: Readonly<Partial<Record<FieldVital, FieldValue>>>;
  /** `2026-11-01`, first and last day. */
  readonly from: string;
  readonly to: string;
}

export type FieldDevice = 'PHONE' | 'DESKTOP';

const names: Readonly<Record<FieldVital, string>> = {
  lcp: 'largest_contentful_paint',
  inp: 'interaction_to_next_paint',
  cls: 'cumulative_layout_shift',
  fcp: 'first_contentful_paint',
  ttfb: 'experimental_time_to_first_byte',
};

const metric = z.object({
  histogram: z.optional(z.array(z.object({ density: z.optional(z.number()) }))),
  // The score of shifts comes as text.
  percentiles: z.optional(z.object({ p75: z.union([z.number(), z.string()]) })),
});
const day = z.object({ year: z.number(), month: z.number(), day: z.number() });
const answerSchema = z.object({
  record: z.object({
    metrics: z.record(z.string(), metric),
    collectionPeriod: z.object({ firstDate: day, lastDate: day }),
  }),
});

/**
 * Chrome UX Report: free, with a key of Google Cloud, 150 questions a minute.
 * https://developer.chrome.com/docs/crux/api (read in copies, 2026-11). Unproven against the live API: what it answers to a
 * wrong key.
 */
export const crux: ConnectableSource = {
  id: 'crux',
  fields: ['key'],
  origins: ['https://chromeuxreport.googleapis.com/*'],
  unit: 'free',
  async test(settings, access) {
    const answer = await query({ origin: 'https://www.google.com', formFactor: 'PHONE' }, settings, access);
    return answer.ok ? null : answer.failure;
  },
};

/** Of the page, else of its site; null where Google has too few visits of both. Never throws. */
export async function askFieldData(
  url: string,
  device: FieldDevice,
  settings: SourceSettings,
  access: SourceAccess,
): Promise<Result<FieldData | null, SourceFailure>> {
  const page = await query({ url, formFactor: device }, settings, access);
  if (!page.ok || page.value) return page.ok ? ok(page.value && { ...page.value, scope: 'page' }) : page;
  const site = await query({ origin: new URL(url).origin, formFactor: device }, settings, access);
  return site.ok ? ok(site.value && { ...site.value, scope: 'site' }) : site;
}

/** null where there are too few visits, which is no failure. */
async function query(
  body: object,
  { key = '' }: SourceSettings,
  { fetch }: SourceAccess,
): Promise<Result<Omit<FieldData, 'scope'> | null, SourceFailure>> {
  const answer = await askVendor(fetch, 'https://chromeuxreport.googleapis.com/v1/records:queryRecord', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-goog-api-key': key },
    body: JSON.stringify(body),
  });
  if (!answer.ok) return answer;
  const told = toldFault(answer.value);
  if (answer.value.status === 404 && told !== null) return ok(null);
  const failure = failureOfGoogle(answer.value, told);
  if (failure) return err(failure);
  const read = answerSchema.safeParse(answer.value.json);
  if (!read.success) return err(unreadable(answer.value));
  const { collectionPeriod, metrics } = read.data.record;
  const values: Partial<Record<FieldVital, FieldValue>> = {};
  for (const vital of fieldVitals) {
    const found = metrics[names[vital]];
    const p75 = Number(found?.percentiles?.p75 ?? Number.NaN);
    if (Number.isFinite(p75)) values[vital] = { p75, goodShare: found?.histogram?.[0]?.density ?? null };
  }
  return ok({ values, from: dayOf(collectionPeriod.firstDate), to: dayOf(collectionPeriod.lastDate) });
}

function dayOf({ day: date, month, year }: z.infer<typeof day>): string {
  return [year, String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');
}
