import { z } from 'zod';

import { err, ok, type Result } from '#shared/kernel/result.ts';
import type { ImportRange } from '#shared/search-console/plan-import.ts';

import { codeFlowForm, codeFlowUrl } from '../../auth/google-code-flow.ts';
import { askGoogle } from './ask-google.ts';
import { readInspection } from './read-inspection.ts';
import type { QueryPageFilter, SearchConsole, SearchConsoleFailure } from './search-console.ts';

export interface SearchConsoleOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly addresses?: SearchConsoleAddresses;
}

export interface SearchConsoleAddresses {
  readonly authorize: string;
  readonly token: string;
  readonly revoke: string;
  /** Ends with a slash. */
  readonly sites: string;
  readonly inspect: string;
}

/** https://developers.google.com/webmaster-tools/v1/how-tos/authorizing (checked 2026-11) */
const google: SearchConsoleAddresses = {
  authorize: 'https://accounts.google.com/o/oauth2/v2/auth',
  token: 'https://oauth2.googleapis.com/token',
  revoke: 'https://oauth2.googleapis.com/revoke',
  sites: 'https://www.googleapis.com/webmasters/v3/sites/',
  inspect: 'https://searchconsole.googleapis.com/v1/urlInspection/index:inspect',
};
/** Those of a stand-in, all below one address. */
export function addressesAt(baseUrl: string): SearchConsoleAddresses {
  const at = (path: string): string => new URL(path, baseUrl).href;
  return {
    authorize: at('auth'),
    token: at('token'),
    revoke: at('revoke'),
    sites: at('sites/'),
    inspect: at('inspect'),
  };
}

const scope = 'https://www.googleapis.com/auth/webmasters.readonly';
const rowsPerPage = 25_000;
/** More than about 50,000 rows a day are not given out; a month of a large site would be more than a Worker holds. */
const mostRows = 200_000;

const tokens = z.object({ access_token: z.string().min(1), refresh_token: z.string().min(1).optional() });
const sites = z.object({
  siteEntry: z.array(z.object({ siteUrl: z.string(), permissionLevel: z.string() })).default([]),
});
const figures = { clicks: z.number().min(0), impressions: z.number().min(0), position: z.number().min(1) };
const days = z.object({ rows: z.array(z.object({ keys: z.tuple([z.iso.date()]), ...figures })).default([]) });
const device = z.enum(['DESKTOP', 'MOBILE', 'TABLET']);
const queries = z.object({
  rows: z.array(z.object({ keys: z.tuple([z.iso.date(), z.string(), device, z.string()]), ...figures })).default([]),
});

const queryPages = z.object({
  rows: z.array(z.object({ keys: z.tuple([z.iso.date(), z.string(), z.string()]), ...figures })).default([]),
});

/** https://developers.google.com/webmaster-tools/v1/searchanalytics/query (checked 2026-11) */
export function createSearchConsole(options: SearchConsoleOptions): SearchConsole {
  const { clientId, clientSecret, fetch } = options;
  const addresses = options.addresses ?? google;
  const client = { client_id: clientId, client_secret: clientSecret };
  const askTokens = (form: Readonly<Record<string, string>>): Promise<Result<Tokens, SearchConsoleFailure>> =>
    askGoogle(fetch, addresses.token, { method: 'POST', body: new URLSearchParams({ ...client, ...form }) }, tokens);
  const query = <Answer>(
    accessToken: string,
    property: string,
    body: object,
    schema: z.ZodType<Answer>,
  ): Promise<Result<Answer, SearchConsoleFailure>> =>
    askGoogle(
      fetch,
      `${addresses.sites}${encodeURIComponent(property)}/searchAnalytics/query`,
      {
        method: 'POST',
        headers: { ...bearer(accessToken), 'content-type': 'application/json' },
        body: JSON.stringify(body),
      },
      schema,
    );
  return {
    startUrl: (start) =>
      codeFlowUrl(addresses.authorize, start, {
        client_id: clientId,
        scope,
        // Without these two Google gives the lasting token only the first time.
        access_type: 'offline',
        prompt: 'consent',
      }),
    async exchange(answer) {
      const given = await askTokens(codeFlowForm(answer));
      if (!given.ok) return given;
      const { refresh_token: token } = given.value;
      return token === undefined ? err('away') : ok(token);
    },
    async authorize(refreshToken) {
      const given = await askTokens({ grant_type: 'refresh_token', refresh_token: refreshToken });
      return given.ok ? ok(given.value.access_token) : given;
    },
    async listSites(accessToken) {
      const listed = await askGoogle(fetch, addresses.sites, { headers: bearer(accessToken) }, sites);
      if (!listed.ok) return listed;
      const known = listed.value.siteEntry.filter(({ permissionLevel }) => permissionLevel !== 'siteUnverifiedUser');
      return ok(known.map(({ permissionLevel, siteUrl }) => ({ property: siteUrl, permission: permissionLevel })));
    },
    async readDays(accessToken, property, range) {
      const read = await query(accessToken, property, { ...datesOf(range), dimensions: ['date'] }, days);
      if (!read.ok) return read;
      return ok(read.value.rows.map(({ keys: [day], ...row }) => ({ day, ...whole(row) })));
    },
    async readQueries(accessToken, property, range) {
      const body = { ...datesOf(range), dimensions: ['date', 'query', 'device', 'country'] };
      const read = await readAll((page) => query(accessToken, property, { ...body, ...page }, queries));
      if (!read.ok) return read;
      return ok(
        read.value.map(({ keys: [day, asked, usedDevice, country], ...row }) => ({
          day,
          query: asked,
          device: usedDevice === 'DESKTOP' ? 'desktop' : usedDevice === 'MOBILE' ? 'mobile' : 'tablet',
          country,
          ...whole(row),
        })),
      );
    },
    async readQueryPages(accessToken, property, range, only = {}) {
      const body = { ...datesOf(range), dimensions: ['date', 'query', 'page'], ...filtersOf(only) };
      const read = await readAll((page) => query(accessToken, property, { ...body, ...page }, queryPages));
      if (!read.ok) return read;
      const rows = read.value.map(({ keys: [day, asked, page], ...row }) => ({
        day,
        query: asked,
        page,
        ...whole(row),
      }));
      return ok({ rows, isWhole: rows.length < mostRows });
    },
    inspect: (accessToken, property, url) =>
      askGoogle(
        fetch,
        addresses.inspect,
        {
          method: 'POST',
          headers: { ...bearer(accessToken), 'content-type': 'application/json' },
          body: JSON.stringify({ inspectionUrl: url, siteUrl: property, languageCode: 'en-US' }),
        },
        readInspection,
      ),
    async revoke(refreshToken) {
      const body = new URLSearchParams({ token: refreshToken });
      const ended = await askGoogle(fetch, addresses.revoke, { method: 'POST', body }, z.unknown());
      return ended.ok || ended.failure === 'revoked' ? ok(undefined) : ended;
    },
  };
}

type Tokens = z.infer<typeof tokens>;

/** All rows that Google gives out, as far as a Worker holds them. */
async function readAll<Row>(
  read: (page: {
    readonly rowLimit: number;
    readonly startRow: number;
  }) => Promise<Result<{ readonly rows: readonly Row[] }, SearchConsoleFailure>>,
): Promise<Result<readonly Row[], SearchConsoleFailure>> {
  const found: Row[] = [];
  for (let startRow = 0; startRow < mostRows; startRow += rowsPerPage) {
    const page = await read({ rowLimit: rowsPerPage, startRow });
    if (!page.ok) return page;
    found.push(...page.value.rows);
    if (page.value.rows.length < rowsPerPage) break;
  }
  return ok(found);
}

/** https://developers.google.com/webmaster-tools/v1/searchanalytics/query#dimensionFilterGroups.filters (checked 2026-12) */
function filtersOf({ page, query }: QueryPageFilter): object {
  const filters = Object.entries({ page, query }).flatMap(([dimension, expression]) =>
    expression === undefined ? [] : [{ dimension, operator: 'equals', expression }],
  );
  return filters.length === 0 ? {} : { dimensionFilterGroups: [{ groupType: 'and', filters }] };
}

/** Final figures alone: fresh ones would change without telling. */
function datesOf({ from, to }: ImportRange): object {
  return { startDate: from, endDate: to, type: 'web', dataState: 'final' };
}

function whole({ clicks, impressions, position }: { clicks: number; impressions: number; position: number }) {
  return { clicks: Math.round(clicks), impressions: Math.round(impressions), position };
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
