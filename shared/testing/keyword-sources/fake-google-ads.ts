import { googleAds } from '#shared/research/sources/google-ads/google-ads.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import { type FakeVendor, jsonAnswer } from './fake-vendor.ts';

/** Google's servers: tokens, the account's currency, and `planning` for the planning service. */
export function fakeAds(planning: SourceFetch, currency = 'EUR'): SourceFetch {
  return async (url, init) => {
    if (url === 'https://oauth2.googleapis.com/token') return jsonAnswer({ access_token: 'access', expires_in: 3_599 });
    const headers = new Headers(init.headers);
    if (headers.get('authorization') !== 'Bearer access') return fault(401, 'UNAUTHENTICATED', 'No credentials');
    if (headers.get('developer-token') !== 'token')
      return fault(403, 'PERMISSION_DENIED', 'The developer token is not valid.');
    if (url.endsWith('/googleAds:search')) return jsonAnswer({ results: [{ customer: { currencyCode: currency } }] });
    return planning(url, init);
  };
}

/** A failure as Google's REST servers write it. */
export function fault(status: number, name: string, message: string, details: readonly unknown[] = []): Response {
  return jsonAnswer({ error: { code: status, message, status: name, details } }, status);
}

const failure = (errors: readonly object[]) => [
  { '@type': 'type.googleapis.com/google.ads.googleads.v26.errors.GoogleAdsFailure', errors },
];

const rows = [
  {
    text: 'green tea',
    keywordMetrics: {
      avgMonthlySearches: '74000',
      monthlySearchVolumes: [
        { year: '2026', month: 'OCTOBER', monthlySearches: '90500' },
        { year: '2026', month: 'SEPTEMBER', monthlySearches: '60500' },
      ],
      competition: 'HIGH',
      competitionIndex: '87',
      lowTopOfPageBidMicros: '410000',
      highTopOfPageBidMicros: '1310000',
    },
  },
  { text: 'ångström', keywordMetrics: { avgMonthlySearches: '320', competitionIndex: '1', averageCpcMicros: '0' } },
  { text: 'qqxyzzy' },
];

const denied: SourceFetch = async (url) =>
  url === 'https://oauth2.googleapis.com/token'
    ? jsonAnswer({ error: 'invalid_grant', error_description: 'Token has been expired or revoked.' }, 400)
    : jsonAnswer({});

export const fakeGoogleAds: FakeVendor = {
  source: googleAds,
  settings: {
    developerToken: 'token',
    clientId: 'client',
    clientSecret: 'secret',
    refreshToken: 'refresh',
    customerId: '987-654-3210 / 123-456-7890',
  },
  good: fakeAds(async () => jsonAnswer({ results: rows })),
  firstValue: 74_000,
  cost: 0,
  cases: [
    { name: 'a refresh token that was taken back', failure: 'key', respond: denied },
    {
      name: 'a client that does not exist',
      failure: 'key',
      respond: async () =>
        jsonAnswer({ error: 'invalid_client', error_description: 'The OAuth client was not found.' }, 401),
    },
    {
      name: 'a developer token for test accounts alone',
      failure: 'key',
      respond: (url, init) =>
        url.includes('oauth2')
          ? fakeAds(async () => jsonAnswer({}))(url, init)
          : Promise.resolve(
              fault(
                403,
                'PERMISSION_DENIED',
                'The caller does not have permission',
                failure([
                  {
                    errorCode: { authorizationError: 'DEVELOPER_TOKEN_NOT_APPROVED' },
                    message: 'Only approved for test accounts.',
                  },
                ]),
              ),
            ),
    },
    {
      name: 'a limit with its delay',
      failure: 'quota',
      respond: fakeAds(async () =>
        fault(
          429,
          'RESOURCE_EXHAUSTED',
          'Resource has been exhausted',
          failure([
            { errorCode: { quotaError: 'RESOURCE_EXHAUSTED' }, details: { quotaErrorDetails: { retryDelay: '5s' } } },
          ]),
        ),
      ),
    },
    {
      name: 'a keyword it refuses',
      failure: 'keyword',
      respond: fakeAds(async () =>
        fault(
          400,
          'INVALID_ARGUMENT',
          'Request contains an invalid argument.',
          failure([
            {
              errorCode: { keywordPlanIdeaError: 'INVALID_VALUE' },
              location: { fieldPathElements: [{ fieldName: 'keywords' }] },
            },
          ]),
        ),
      ),
    },
    {
      name: 'a version that ended',
      failure: 'refused',
      respond: fakeAds(async () => fault(404, 'NOT_FOUND', 'Version v26 is deprecated.')),
    },
    {
      name: 'its own failure',
      failure: 'retry',
      respond: fakeAds(async () => fault(500, 'INTERNAL', 'Internal error encountered.')),
    },
    { name: 'an answer without rows', failure: 'shape', respond: fakeAds(async () => jsonAnswer({ rows: [] })) },
  ],
};
