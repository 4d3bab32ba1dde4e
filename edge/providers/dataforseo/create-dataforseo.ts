import countries from 'i18n-iso-countries';

import type { SerpOutcome, SerpProvider, SerpRequest } from '../serp-provider.ts';
import { classifyStatus, type StatusMeaning } from './classify-status.ts';
import { liveAnswer } from './live-answer.ts';
import { presentSerp } from './present-serp.ts';

export interface DataForSeoOptions {
  readonly login: string;
  /** The API's password, not the account's. */
  readonly password: string;
  readonly baseUrl?: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

const defaultBaseUrl = 'https://api.dataforseo.com';
const timeoutMs = 60_000;
const maxAnswerBytes = 20_000_000;
/** Live search of ten results, and each further ten at three quarters (dataforseo.com/pricing, checked 2026-11). */
const firstPageMicros = 2_000;
const furtherPageMicros = 1_500;
/** Country targets of Google Ads are 2000 + the numeric code of ISO 3166-1. */
const countryTargets = 2_000;

/**
 * Google's web results through DataForSEO. An answer is looked at on three levels: HTTP, the answer's own status, the
 * task's status; each can fail alone. https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/
 */
export function createDataForSeo(options: DataForSeoOptions): SerpProvider {
  return {
    id: 'dataforseo',
    canSearch: ({ country, language }) => locationOf(country) !== undefined && language !== '',
    estimateMicros: ({ depth }) => firstPageMicros + (Math.ceil(depth / 10) - 1) * furtherPageMicros,
    fetchSerp: (request) => fetchSerp(options, request),
  };
}

async function fetchSerp(options: DataForSeoOptions, request: SerpRequest): Promise<SerpOutcome> {
  const answered = await ask(options, request);
  if (typeof answered === 'string') return { kind: 'retry', reason: answered, costMicros: 0 };
  const { body, status } = answered;
  if (status === 401 || status === 402) {
    return { kind: 'payment', reason: `The provider answers with status ${status}.`, costMicros: 0 };
  }
  const parsed = liveAnswer.safeParse(body);
  if (!parsed.success) {
    return { kind: 'retry', reason: `The provider's answer cannot be read (status ${status}).`, costMicros: 0 };
  }
  const task = parsed.data.tasks?.[0];
  const costMicros = Math.round(1_000_000 * (task?.cost ?? parsed.data.cost ?? 0));
  const level = classifyStatus(parsed.data.status_code) === 'ok' && task ? task : parsed.data;
  const meaning = classifyStatus(level.status_code);
  const result = task?.result?.[0];
  if (meaning === 'no-results') return { kind: 'ok', snapshot: presentSerp(request, undefined), costMicros };
  if (meaning === 'ok' && result) return { kind: 'ok', snapshot: presentSerp(request, result), costMicros };
  // "Ok" without a result is no search at all.
  return { kind: failureOf(meaning), reason: level.status_message ?? `Status ${level.status_code}.`, costMicros };
}

function failureOf(meaning: StatusMeaning): 'retry' | 'refused' | 'quota' | 'payment' {
  return meaning === 'ok' || meaning === 'no-results' ? 'retry' : meaning;
}

/** The answer's JSON, or why there is none. */
async function ask(
  { baseUrl = defaultBaseUrl, fetch, login, password }: DataForSeoOptions,
  { country, depth, device, keyword, language }: SerpRequest,
): Promise<{ readonly status: number; readonly body: unknown } | string> {
  const task = { keyword, location_code: locationOf(country), language_code: language, device, depth };
  try {
    const response = await fetch(`${baseUrl}/v3/serp/google/organic/live/advanced`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`${login}:${password}`)}`, 'content-type': 'application/json' },
      body: JSON.stringify([task]),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const body = await response.text();
    if (body.length > maxAnswerBytes) return 'The provider sent far more than a results page.';
    return { status: response.status, body: parseJson(body) };
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError'
      ? `The provider did not answer within ${timeoutMs / 1_000} seconds.`
      : 'The provider cannot be reached.';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function locationOf(country: string): number | undefined {
  const numeric = countries.alpha2ToNumeric(country.toUpperCase());
  return numeric === undefined ? undefined : countryTargets + Number(numeric);
}
