import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, unreadable } from '../sources/ask-vendor.ts';
import type { ConnectableSource } from '../sources/connectable-source.ts';
import type { SourceAccess, SourceFailure, SourceSettings } from '../sources/keyword-source.ts';
import { type FieldDevice, type FieldValue, type FieldVital, fieldVitals } from './crux.ts';
import { failureOfGoogle, toldFault } from './google-fault.ts';

/** Of a lab, beside the vitals that it can measure: nobody clicks there, so `inp` has no value. */
export const labMeasures = ['lcp', 'cls', 'fcp', 'tbt', 'si', 'ttfb'] as const;
export type LabMeasure = (typeof labMeasures)[number];

/** One run of Lighthouse on Google's machines, and what it says of visits. */
export interface LabData {
  /** Of Lighthouse, 0 to 100; null where it gave none. */
  readonly performance: number | null;
  readonly seo: number | null;
  /** Milliseconds, or for `cls` a score. */
  readonly lab: Readonly<Partial<Record<LabMeasure, number>>>;
  /** Three of four visits in 28 days; null where too few are counted. `site`: the page alone has too few. */
  readonly field: {
    readonly scope: 'page' | 'site';
    readonly values: Readonly<Partial<Record<FieldVital, FieldValue>>>;
  } | null;
  readonly lighthouseVersion: string;
  /** ISO 8601. */
  readonly measuredAt: string;
}

const auditIds: Readonly<Record<LabMeasure, string>> = {
  lcp: 'largest-contentful-paint',
  cls: 'cumulative-layout-shift',
  fcp: 'first-contentful-paint',
  tbt: 'total-blocking-time',
  si: 'speed-index',
  ttfb: 'server-response-time',
};
const fieldNames: Readonly<Record<FieldVital, string>> = {
  lcp: 'LARGEST_CONTENTFUL_PAINT_MS',
  inp: 'INTERACTION_TO_NEXT_PAINT',
  cls: 'CUMULATIVE_LAYOUT_SHIFT_SCORE',
  fcp: 'FIRST_CONTENTFUL_PAINT_MS',
  ttfb: 'EXPERIMENTAL_TIME_TO_FIRST_BYTE',
};
const category = z.optional(z.object({ score: z.nullable(z.number()) }));
const experience = z.object({
  metrics: z.optional(
    z.record(
      z.string(),
      z.object({
        percentile: z.number(),
        distributions: z.optional(z.array(z.object({ proportion: z.optional(z.number()) }))),
      }),
    ),
  ),
  origin_fallback: z.optional(z.boolean()),
});
const answerSchema = z.object({
  loadingExperience: z.optional(experience),
  lighthouseResult: z.object({
    lighthouseVersion: z.string(),
    fetchTime: z.string(),
    runtimeError: z.optional(z.object({ code: z.string(), message: z.optional(z.string()) })),
    categories: z.optional(z.object({ performance: category, seo: category })),
    audits: z.record(z.string(), z.object({ numericValue: z.optional(z.nullable(z.number())) })),
  }),
});
/** A run takes 10 to 60 seconds, as people report. */
const timeoutMs = 120_000;

/**
 * PageSpeed Insights: free, with a key of Google Cloud. https://developers.google.com/speed/docs/insights/v5/reference (read
 * in copies, 2026-11). Unproven against the live API: its shares of quota, and what it answers to a wrong key.
 */
export const pageSpeed: ConnectableSource = {
  id: 'pagespeed',
  fields: ['key'],
  origins: ['https://www.googleapis.com/*'],
  unit: 'free',
  async test(settings, access) {
    const answer = await askLabData('https://example.com/', 'PHONE', settings, access);
    return answer.ok ? null : answer.failure;
  },
};

/** Has Google load a page and measure it, as a phone or a desktop. Never throws. */
export async function askLabData(
  url: string,
  device: FieldDevice,
  { key = '' }: SourceSettings,
  { fetch }: SourceAccess,
): Promise<Result<LabData, SourceFailure>> {
  const query = new URLSearchParams({ url, strategy: device === 'PHONE' ? 'mobile' : 'desktop' });
  for (const each of ['performance', 'seo']) query.append('category', each);
  const address = `https://www.googleapis.com/pagespeedonline/v5/runPagespeed?${query.toString()}`;
  const answer = await askVendor(fetch, address, { headers: { 'x-goog-api-key': key } }, timeoutMs);
  if (!answer.ok) return answer;
  const told = toldFault(answer.value);
  // A page that it cannot load is told with status 500.
  if (told?.startsWith('Lighthouse returned error') === true) return err(failureOf('refused', told));
  const failure = failureOfGoogle(answer.value, told);
  if (failure) return err(failure);
  const read = answerSchema.safeParse(answer.value.json);
  if (!read.success) return err(told === null ? unreadable(answer.value) : failureOf('refused', told));
  const { lighthouseResult: run, loadingExperience } = read.data;
  const { runtimeError } = run;
  if (runtimeError && runtimeError.code !== 'NO_ERROR') {
    return err(failureOf('refused', runtimeError.message ?? runtimeError.code));
  }
  const lab: Partial<Record<LabMeasure, number>> = {};
  for (const measure of labMeasures) {
    const value = run.audits[auditIds[measure]]?.numericValue;
    if (typeof value === 'number' && Number.isFinite(value)) lab[measure] = value;
  }
  return ok({
    performance: scoreOf(run.categories?.performance?.score),
    seo: scoreOf(run.categories?.seo?.score),
    lab,
    field: loadingExperience ? fieldOf(loadingExperience) : null,
    lighthouseVersion: run.lighthouseVersion,
    measuredAt: run.fetchTime,
  });
}

function scoreOf(score: number | null | undefined): number | null {
  return score === null || score === undefined ? null : Math.round(score * 100);
}

function fieldOf({ metrics = {}, origin_fallback: isSite }: z.infer<typeof experience>): LabData['field'] {
  const values: Partial<Record<FieldVital, FieldValue>> = {};
  for (const vital of fieldVitals) {
    const found = metrics[fieldNames[vital]];
    if (!found) continue;
    // Here the score of shifts comes in hundredths.
    const p75 = vital === 'cls' ? found.percentile / 100 : found.percentile;
    values[vital] = { p75, goodShare: found.distributions?.[0]?.proportion ?? null };
  }
  return Object.keys(values).length === 0 ? null : { scope: isSite === true ? 'site' : 'page', values };
}
