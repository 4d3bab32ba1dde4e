import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, unreadable, type VendorAnswer } from '../ask-vendor.ts';
import type { SourceFailure, SourceFetch, SourceSettings } from '../keyword-source.ts';

/** Versions end about a year after they came: v26 came in October 2026. */
const api = 'https://googleads.googleapis.com/v26';
const tokens = 'https://oauth2.googleapis.com/token';

const token = z.object({ access_token: z.string() });
const tokenFault = z.object({ error: z.string(), error_description: z.optional(z.string()) });
const account = z.object({
  results: z.array(z.object({ customer: z.object({ currencyCode: z.string() }) })),
});
const apiFault = z.object({
  error: z.object({
    message: z.optional(z.string()),
    status: z.optional(z.string()),
    details: z.optional(z.array(z.unknown())),
  }),
});
const retryDetails = z.object({
  errors: z.array(z.object({ details: z.object({ quotaErrorDetails: z.object({ retryDelay: z.string() }) }) })),
});

/** A way into an account, good for one question or two. */
export interface AdsSession {
  /** ISO 4217: prices of clicks are in the account's own. */
  readonly currency: string;
  /** `method`: of the customer, such as `generateKeywordIdeas`. */
  readonly call: (method: string, body: object) => Promise<Result<VendorAnswer, SourceFailure>>;
}

/**
 * Signs in with a refresh token of the user's own OAuth client and asks for the account's currency, which costs nothing.
 * https://developers.google.com/google-ads/api/rest/auth (2026-12)
 */
export async function openAccount(
  settings: SourceSettings,
  fetch: SourceFetch,
): Promise<Result<AdsSession, SourceFailure>> {
  const [customer, manager] = readCustomer(settings.customerId);
  if (customer === '')
    return err(failureOf('key', 'The customer ID has ten digits, as at the top of Google Ads: 123-456-7890'));
  const access = await signIn(settings, fetch);
  if (!access.ok) return access;
  const call: AdsSession['call'] = async (method, body) => {
    const answer = await askVendor(fetch, `${api}/customers/${customer}${method.includes(':') ? '/' : ':'}${method}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${access.value}`,
        'developer-token': settings.developerToken ?? '',
        'content-type': 'application/json',
        ...(manager && { 'login-customer-id': manager }),
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) return answer;
    const failure = failureIn(answer.value);
    return failure ? err(failure) : answer;
  };
  const told = await call('googleAds:search', { query: 'SELECT customer.currency_code FROM customer' });
  if (!told.ok) return told;
  const parsed = account.safeParse(told.value.json);
  const [first] = parsed.success ? parsed.data.results : [];
  return first ? ok({ currency: first.customer.currencyCode, call }) : err(unreadable(told.value));
}

/** `manager / customer`, or the customer alone, with or without hyphens. */
function readCustomer(text = ''): readonly [customer: string, manager: string | undefined] {
  const ids = text.split('/').map((id) => id.replaceAll(/[\s-]/g, ''));
  if (ids.length > 2 || ids.some((id) => !/^\d{10}$/.test(id))) return ['', undefined];
  return ids.length === 2 ? [ids[1] ?? '', ids[0]] : [ids[0] ?? '', undefined];
}

async function signIn(
  { clientId = '', clientSecret = '', refreshToken = '' }: SourceSettings,
  fetch: SourceFetch,
): Promise<Result<string, SourceFailure>> {
  const answer = await askVendor(fetch, tokens, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    }).toString(),
  });
  if (!answer.ok) return answer;
  const parsed = token.safeParse(answer.value.json);
  if (parsed.success) return ok(parsed.data.access_token);
  const fault = tokenFault.safeParse(answer.value.json);
  if (fault.success)
    return err(
      failureOf(
        fault.data.error === 'invalid_request' ? 'refused' : 'key',
        fault.data.error_description ?? fault.data.error,
      ),
    );
  return err(failureOfStatus(answer.value) ?? unreadable(answer.value));
}

/** https://developers.google.com/google-ads/api/docs/best-practices/understand-api-errors (2026-12) */
function failureIn(answer: VendorAnswer): SourceFailure | null {
  const fault = apiFault.safeParse(answer.json);
  if (!fault.success) return failureOfStatus(answer);
  const { details = [], message, status } = fault.data.error;
  const reason = message ?? `Status ${answer.status}.`;
  if (status === 'RESOURCE_EXHAUSTED') return failureOf('quota', reason, retryAfter(details) ?? answer.retryAfterMs);
  if (status === 'INVALID_ARGUMENT' && /keyword/i.test(JSON.stringify(details))) return failureOf('keyword', reason);
  return failureOfStatus(answer, reason) ?? failureOf('refused', reason);
}

/** "2.5s" in the details of a limit. */
function retryAfter(details: readonly unknown[]): number | null {
  for (const detail of details) {
    const found = retryDetails.safeParse(detail);
    const seconds = found.success
      ? Number(/^([\d.]+)s$/.exec(found.data.errors[0]?.details.quotaErrorDetails.retryDelay ?? '')?.[1] ?? Number.NaN)
      : Number.NaN;
    if (Number.isFinite(seconds)) return seconds * 1_000;
  }
  return null;
}
