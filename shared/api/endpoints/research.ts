import { z } from 'zod';

import { metricNames } from '#shared/research/metrics/keyword-metric.ts';
import { keywordSourceIds } from '#shared/research/sources/source-catalog.ts';

import { defineEndpoint } from '../endpoint.ts';
import { workspaceSource } from './keyword-sources.ts';

/** Keywords of one request: more are asked for in several, each going on where the one before ended. */
export const maxAskedKeywords = 1_000;

const { source } = workspaceSource.shape;
const amount = z.int().nonnegative();
const keyword = z.string().min(1).max(700);
const code = (length: RegExp) => z.string().regex(length).nullable().default(null);

/** null: anywhere, any language. */
const place = { country: code(/^[a-z]{2}$/), language: code(/^[a-z]{2,3}$/) };

/** One number about one keyword, as its source tells it. Sources stand beside each other and are never mixed. */
const figure = z
  .object({
    keyword: z.string(),
    metric: z.enum(metricNames),
    value: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('exact'), value: z.number() }),
      z.object({ kind: z.literal('range'), from: z.number(), to: z.number() }),
      z.object({ kind: z.literal('at-least'), value: z.number() }),
      z.object({ kind: z.literal('no-data') }),
    ]),
    source: z.enum(keywordSourceIds),
    place: z.object({
      country: z.string().nullable(),
      language: z.string().nullable(),
      device: z.enum(['desktop', 'mobile']).nullable(),
    }),
    /** ISO 4217; of `cpc` alone. */
    currency: z.string().nullable(),
    months: z.array(z.object({ month: z.string(), value: z.number() })),
    /** What exactly was counted, where it is not the keyword itself. */
    about: z.string().nullable(),
    observedAt: z.iso.datetime(),
  })
  .meta({ id: 'KeywordFigure' });

const leftOut = z.array(
  z.object({
    keyword: z.string(),
    fault: z.enum(['empty', 'too-long', 'too-many-words', 'operator', 'symbols', 'not-accepted']),
  }),
);

/** `budget`: it could have cost more than is left. `busy`: another request asks for the same. `time`: it took too long. */
const stopKinds = [
  'retry',
  'refused',
  'keyword',
  'quota',
  'payment',
  'key',
  'shape',
  'budget',
  'busy',
  'time',
] as const;

const numbers = z
  .object({
    figures: z.array(figure),
    /** Not answered yet: sent again, the request goes on with them, and pays for no other twice. */
    remaining: z.array(z.string()),
    /** Why there is a rest; null where there is none. */
    stopped: z.object({ kind: z.enum(stopKinds), reason: z.string() }).nullable(),
    leftOut,
    /** What was billed, in the unit of the source. */
    cost: amount,
  })
  .meta({ id: 'AskedNumbers' });

export type AskedNumbers = z.infer<typeof numbers>;

const asked = {
  source,
  keywords: z.array(keyword).min(1).max(maxAskedKeywords),
  ...place,
};

const spend = {
  auth: 'session',
  limit: 'write',
  takesIdempotencyKey: true,
  access: { role: 'editor', scope: 'research:write' },
} as const;
const errors = [
  'unauthenticated',
  'not_found',
  'quota_exceeded',
  'rate_limited',
  'unavailable',
  'idempotency_mismatch',
  'payload_too_large',
  'unsupported_media_type',
] as const;

export const priceNumbers = defineEndpoint({
  id: 'research.priceNumbers',
  method: 'POST',
  path: '/v1/research/numbers/price',
  summary: 'What is known of keywords by a source, and the most that asking for the rest would cost. Nobody is asked.',
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  access: { role: 'viewer', scope: 'keywords:read' },
  maxBodyBytes: 1_048_576,
  body: z.strictObject(asked),
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      figures: z.array(figure),
      /** Without a fresh answer. */
      open: amount,
      /** The most that they cost, in the unit of the source. */
      most: amount,
      unit: workspaceSource.shape.unit,
      /** For which country it would be asked; null: the whole world. */
      country: z.string().nullable(),
      leftOut,
    }),
  },
  errors: ['unauthenticated', 'not_found', 'payload_too_large', 'unsupported_media_type'],
});

export const askNumbers = defineEndpoint({
  id: 'research.askNumbers',
  method: 'POST',
  path: '/v1/research/numbers',
  summary: 'Numbers of keywords from a connected source: what is fresh at once, the rest bought for at most `maxCost`.',
  ...spend,
  maxBodyBytes: 1_048_576,
  body: z.strictObject({
    ...asked,
    /** What was agreed to, in the unit of the source. */
    maxCost: amount,
  }),
  answer: { kind: 'json', status: 201, schema: numbers },
  errors,
});

export const findIdeas = defineEndpoint({
  id: 'research.findIdeas',
  method: 'POST',
  path: '/v1/research/ideas',
  summary: 'Keywords with their numbers, from words, a list of them, a site or two sites, by one request to a source.',
  ...spend,
  body: z.strictObject({
    source,
    /** One of `ideas` of the source. */
    way: z.string().min(1).max(40),
    /** Words, a list of them with a line for each, or, for ways from a site, its domain. */
    seed: z.string().trim().min(1).max(10_000),
    /** The other domain, for ways from two sites. */
    other: z.string().trim().min(1).max(253).nullable().default(null),
    ...place,
    /** What was agreed to, in the unit of the source. */
    maxCost: amount,
  }),
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({
      /** In the order of the source. */
      keywords: z.array(z.string()),
      figures: z.array(figure),
      /** How many the source has in all; null where it does not say. */
      total: z.number().nullable(),
      failure: z.object({ kind: z.enum(stopKinds), reason: z.string() }).nullable(),
      cost: amount,
    }),
  },
  errors,
});

export const researchEndpoints = [priceNumbers, askNumbers, findIdeas] as const;
