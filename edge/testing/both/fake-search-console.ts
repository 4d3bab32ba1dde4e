import { z } from 'zod';

import { addressesAt, createSearchConsole } from '../../providers/search-console/create-search-console.ts';
import type { SearchConsole } from '../../providers/search-console/search-console.ts';

/** One row as Google keeps it; its API sums over what is not asked for. */
interface FakeRow {
  readonly day: string;
  readonly query: string;
  /** Where it led; the property's home page where left out. */
  readonly page?: string;
  readonly device: 'DESKTOP' | 'MOBILE' | 'TABLET';
  readonly country: string;
  readonly clicks: number;
  readonly impressions: number;
  readonly position: number;
}

export interface FakeSearchConsole {
  readonly client: SearchConsole;
  /** The protocol's other side, for a server of its own. */
  readonly answer: (url: string, init: RequestInit) => Promise<Response>;
  /** What the account's property has counted. */
  rows: readonly FakeRow[];
  /** Answers in place of the usual ones, while set. */
  failWith: { readonly status: number; readonly body: string } | null;
  /** What it knows of addresses, as the inspection answers; others are unknown to Google. */
  inspections: Readonly<Record<string, object>>;
  /** Every range of dates that was asked for. */
  readonly asked: string[];
  readonly revoked: string[];
}

const property = 'sc-domain:tea.example';
const question = z.object({
  startDate: z.string(),
  endDate: z.string(),
  dimensions: z.array(z.enum(['date', 'query', 'device', 'country', 'page'])),
  dataState: z.literal('final'),
  dimensionFilterGroups: z
    .array(
      z.object({
        filters: z.array(
          z.object({ dimension: z.enum(['page', 'query']), operator: z.literal('equals'), expression: z.string() }),
        ),
      }),
    )
    .default([]),
  rowLimit: z.number().default(1_000),
  startRow: z.number().default(0),
});

/** Google's side of the protocol, over a `fetch` that never leaves the process. */
export function createFakeSearchConsole(): FakeSearchConsole {
  const fake = {
    rows: [] as readonly FakeRow[],
    failWith: null as FakeSearchConsole['failWith'],
    inspections: {} as FakeSearchConsole['inspections'],
    asked: [] as string[],
    revoked: [] as string[],
  };
  const answer = async (address: string, init: RequestInit): Promise<Response> => {
    const url = new URL(address);
    if (fake.failWith) return new Response(fake.failWith.body, { status: fake.failWith.status });
    const { body } = init;
    const text = body instanceof URLSearchParams ? body.toString() : await new Response(body ?? null).text();
    if (url.pathname === '/auth') return sendBack(url.searchParams);
    if (url.pathname === '/token') return answerToken(new URLSearchParams(text));
    if (url.pathname === '/revoke') {
      fake.revoked.push(new URLSearchParams(text).get('token') ?? '');
      return Response.json({});
    }
    if (new Headers(init.headers).get('authorization') !== 'Bearer short') return refuse(401, 'UNAUTHENTICATED');
    if (url.pathname === '/sites/') return Response.json({ siteEntry: siteEntries });
    if (url.pathname === '/inspect') return answerInspection(fake.inspections, JSON.parse(text));
    if (decodeURIComponent(url.pathname) !== `/sites/${property}/searchAnalytics/query`) {
      return refuse(403, 'PERMISSION_DENIED');
    }
    const asked = question.parse(JSON.parse(text));
    fake.asked.push(`${asked.dimensions.length === 1 ? 'days' : 'queries'} ${asked.startDate}..${asked.endDate}`);
    return Response.json(answerQuery(fake.rows, asked));
  };
  const client = createSearchConsole({
    clientId: 'client',
    clientSecret: 'secret',
    fetch: answer,
    addresses: addressesAt('https://google.test/'),
  });
  return Object.assign(fake, { answer, client });
}

/** The user says yes at once. */
function sendBack(asked: URLSearchParams): Response {
  const back = new URL(asked.get('redirect_uri') ?? '');
  back.search = new URLSearchParams({ code: 'good', state: asked.get('state') ?? '' }).toString();
  return new Response(null, { status: 302, headers: { location: back.href } });
}

const siteEntries = [
  { siteUrl: property, permissionLevel: 'siteOwner' },
  { siteUrl: 'https://unproven.example/', permissionLevel: 'siteUnverifiedUser' },
];

function answerToken(form: URLSearchParams): Response {
  const isExchange = form.get('grant_type') === 'authorization_code' && form.get('code') === 'good';
  if (isExchange && (form.get('code_verifier') ?? '').length >= 43) {
    return Response.json({ access_token: 'short', refresh_token: 'lasting', expires_in: 3_599 });
  }
  if (form.get('refresh_token') === 'lasting') return Response.json({ access_token: 'short', expires_in: 3_599 });
  return Response.json({ error: 'invalid_grant' }, { status: 400 });
}

const inspectionQuestion = z.strictObject({
  inspectionUrl: z.url(),
  siteUrl: z.string(),
  languageCode: z.string().optional(),
});

function answerInspection(known: FakeSearchConsole['inspections'], sent: unknown): Response {
  const { inspectionUrl, siteUrl } = inspectionQuestion.parse(sent);
  if (siteUrl !== property) return refuse(403, 'PERMISSION_DENIED');
  const unknown = { verdict: 'NEUTRAL', coverageState: 'URL is unknown to Google' };
  return Response.json({
    inspectionResult: {
      inspectionResultLink: 'https://search.google.com/search-console/inspect',
      indexStatusResult: known[inspectionUrl] ?? unknown,
    },
  });
}

function refuse(code: number, status: string): Response {
  return Response.json({ error: { code, status, errors: [{ reason: status }] } }, { status: code });
}

function answerQuery(rows: readonly FakeRow[], asked: z.infer<typeof question>): object {
  const filters = asked.dimensionFilterGroups.flatMap((group) => group.filters);
  const inRange = rows.filter(
    (row) =>
      row.day >= asked.startDate &&
      row.day <= asked.endDate &&
      filters.every(({ dimension, expression }) => (row[dimension] ?? 'https://tea.example/') === expression),
  );
  const keyOf = (row: FakeRow): string[] =>
    asked.dimensions.map((name) => (name === 'date' ? row.day : (row[name] ?? 'https://tea.example/')));
  const groups = Map.groupBy(inRange, (row) => JSON.stringify(keyOf(row)));
  const found = [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    if (!first) return [];
    const impressions = parts.reduce((sum, part) => sum + part.impressions, 0);
    const clicks = parts.reduce((sum, part) => sum + part.clicks, 0);
    const weighted = parts.reduce((sum, part) => sum + part.position * part.impressions, 0);
    return [{ keys: keyOf(first), clicks, impressions, ctr: clicks / impressions, position: weighted / impressions }];
  });
  const page = found.slice(asked.startRow, asked.startRow + asked.rowLimit);
  // Without rows Google leaves the list out.
  return page.length === 0 ? { responseAggregationType: 'byProperty' } : { rows: page };
}
