import { z } from 'zod';

import { cannibalisedQuery, strikingQuery } from '#shared/search-console/search-opportunities.ts';
import { searchFigures } from '#shared/search-console/search-figures.ts';

import { oneTimeCode } from '../account-fields.ts';
import { defineEndpoint } from '../endpoint.ts';

/** How a project stands to Search Console. */
export const searchConsoleLink = z
  .object({
    /** `off`: not connected; `choosing`: connected, without a property; `revoked`: Google takes the access no more. */
    state: z.enum(['off', 'choosing', 'active', 'revoked']),
    /** False where this backend has no client at Google: then nobody can connect. */
    isOffered: z.boolean(),
    /** `sc-domain:tea.example`, or an address with a slash at its end. */
    property: z.string().nullable(),
    /** Newest and oldest day that was asked for; null before the first. */
    importedUntil: z.iso.date().nullable(),
    filledFrom: z.iso.date().nullable(),
    /** Why the last import failed; null where it did not. */
    reason: z.string().nullable(),
  })
  .meta({ id: 'SearchConsoleLink' });

export type SearchConsoleLink = z.infer<typeof searchConsoleLink>;

const params = z.object({ projectId: z.uuid() });

export const startSearchConsole = defineEndpoint({
  id: 'searchConsole.start',
  method: 'POST',
  path: '/v1/projects/:projectId/search-console/start',
  summary: 'Begin to connect a project to Search Console: where the browser has to go.',
  auth: 'session',
  access: { role: 'editor', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  params,
  answer: { kind: 'json', status: 200, schema: z.object({ url: z.url() }) },
  errors: ['unauthenticated', 'not_found', 'unavailable'],
});

export const readSearchConsole = defineEndpoint({
  id: 'searchConsole.read',
  method: 'GET',
  path: '/v1/projects/:projectId/search-console',
  summary: 'How a project stands to Search Console, and what that counted for the whole property.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      link: searchConsoleLink,
      /** The last 480 days, oldest first; days without impressions are missing. */
      days: z.array(searchFigures),
    }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const listSearchConsoleSites = defineEndpoint({
  id: 'searchConsole.listSites',
  method: 'GET',
  path: '/v1/projects/:projectId/search-console/sites',
  summary: 'Properties that the connected account may read.',
  auth: 'session',
  access: { role: 'editor', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({ items: z.array(z.object({ property: z.string(), permission: z.string() })) }),
  },
  errors: ['unauthenticated', 'not_found', 'unavailable'],
});

export const finishSearchConsole = defineEndpoint({
  id: 'searchConsole.finish',
  method: 'POST',
  path: '/v1/projects/:projectId/search-console/finish',
  summary: 'Connect a project with the code that the page after Google shows; only the user who began it can.',
  auth: 'session',
  access: { role: 'editor', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({ code: oneTimeCode }),
  answer: { kind: 'json', status: 200, schema: searchConsoleLink },
  errors: [
    'unauthenticated',
    'not_found',
    'unavailable',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const chooseSearchConsoleSite = defineEndpoint({
  id: 'searchConsole.choose',
  method: 'POST',
  path: '/v1/projects/:projectId/search-console/property',
  summary: 'Choose the property that a project reads; its import starts within a minute.',
  auth: 'session',
  access: { role: 'editor', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({ property: z.string().min(1).max(2_000) }),
  answer: { kind: 'json', status: 200, schema: searchConsoleLink },
  errors: [
    'unauthenticated',
    'not_found',
    'unavailable',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const endSearchConsole = defineEndpoint({
  id: 'searchConsole.delete',
  method: 'DELETE',
  path: '/v1/projects/:projectId/search-console',
  summary: 'End the access to Search Console, here and at Google. Figures that were read stay.',
  auth: 'session',
  access: { role: 'editor', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const readKeywordSearches = defineEndpoint({
  id: 'searchConsole.readKeyword',
  method: 'GET',
  path: '/v1/keywords/:keywordId/search-console',
  summary: 'What Search Console counted for a keyword, by day. Its positions are averages, and no ranks.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params: z.object({ keywordId: z.uuid() }),
  answer: { kind: 'json', status: 200, schema: z.object({ points: z.array(searchFigures) }) },
  errors: ['unauthenticated', 'not_found'],
});

export const readSearchOpportunities = defineEndpoint({
  id: 'searchConsole.readOpportunities',
  method: 'GET',
  path: '/v1/projects/:projectId/search-console/opportunities',
  summary:
    "What Search Console counted by query and page in four weeks, asked now: pages in each other's way, and queries just beyond the first places.",
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'write',
  takesIdempotencyKey: false,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      /** First and last day. */
      from: z.iso.date(),
      to: z.iso.date(),
      queries: z.int().nonnegative(),
      /** False where the property has more rows than are read. */
      isWhole: z.boolean(),
      /** The click-through model behind lost clicks and gains. */
      ctrModel: z.string(),
      /** At most 100 each. */
      cannibalised: z.array(cannibalisedQuery),
      striking: z.array(strikingQuery),
    }),
  },
  errors: ['unauthenticated', 'not_found', 'unavailable'],
});

/** Pages of one answer. */
export const mostTopPages = 2_000;

export const readTopPages = defineEndpoint({
  id: 'searchConsole.readTopPages',
  method: 'GET',
  path: '/v1/projects/:projectId/search-console/top-pages',
  summary: 'The pages that Search Console counted most clicks for in four weeks, asked now.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'write',
  takesIdempotencyKey: false,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      /** First and last day. */
      from: z.iso.date(),
      to: z.iso.date(),
      /** False where the property has more rows than are read. */
      isWhole: z.boolean(),
      /** Most clicks first. */
      pages: z
        .array(z.object({ page: z.string(), clicks: z.int().nonnegative(), impressions: z.int().nonnegative() }))
        .max(mostTopPages),
    }),
  },
  errors: ['unauthenticated', 'not_found', 'unavailable'],
});

export const searchConsoleEndpoints = [
  startSearchConsole,
  finishSearchConsole,
  readSearchConsole,
  listSearchConsoleSites,
  chooseSearchConsoleSite,
  endSearchConsole,
  readKeywordSearches,
  readSearchOpportunities,
  readTopPages,
] as const;
