import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

/** Rows of one answer. */
export const mostSearchRows = 500;

export const readSearchesOf = defineEndpoint({
  id: 'searchConsole.readSearches',
  method: 'GET',
  path: '/v1/projects/:projectId/search-console/searches',
  summary: 'What Search Console counted in four weeks of a page by its queries, or of a query by its pages, asked now.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'write',
  takesIdempotencyKey: false,
  params: z.object({ projectId: z.uuid() }),
  /** One of them, both, or neither for all of the property. */
  query: z.object({
    page: z
      .url({ protocol: /^https?$/ })
      .max(2_000)
      .optional(),
    query: z.string().trim().min(1).max(700).optional(),
  }),
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      /** First and last day. */
      from: z.iso.date(),
      to: z.iso.date(),
      /** False where there are more rows than are read. */
      isWhole: z.boolean(),
      /** Most clicks first, then most impressions; rare queries are withheld by Google. */
      rows: z
        .array(
          z.object({
            query: z.string(),
            page: z.string(),
            clicks: z.int().nonnegative(),
            impressions: z.int().nonnegative(),
            /** Average, weighted by impressions. */
            position: z.number(),
          }),
        )
        .max(mostSearchRows),
    }),
  },
  errors: ['unauthenticated', 'not_found', 'unavailable'],
});

export const searchConsoleSearchEndpoints = [readSearchesOf] as const;
