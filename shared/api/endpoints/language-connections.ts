import { z } from 'zod';

import { languageConnection, languageVendorIds } from '#shared/language/language-connection.ts';
import { languageFailureKinds } from '#shared/language/language-failure.ts';
import { tokenPrices } from '#shared/language/token-prices.ts';

import { defineEndpoint } from '../endpoint.ts';

export const maxLanguageConnections = 10;

const amount = z.int().nonnegative();
const spending = z.object({
  cap: amount,
  /** Held for answers under way, at the most that they can cost. */
  reserved: amount,
  spent: amount,
});

/** What language models may cost in a month. Models whose price nobody knows are counted in tokens. */
export const aiBudget = z
  .object({
    /** `2026-11`, UTC. */
    month: z.string(),
    /** Millionths of a US dollar. */
    micros: spending,
    tokens: spending,
  })
  .meta({ id: 'AiBudget' });

export type AiBudget = z.infer<typeof aiBudget>;

const params = z.object({ connectionId: z.uuid() });
const read = { auth: 'session', limit: 'read', takesIdempotencyKey: false } as const;
/** Writing is for those who may spend the workspace's money, and never for a key. */
const write = { auth: 'session', limit: 'write', access: { role: 'admin', scope: null } } as const;

export const createLanguageConnection = defineEndpoint({
  id: 'languageConnections.create',
  method: 'POST',
  path: '/v1/language-connections',
  summary: 'Connect a language model. It is tried first: a schema, a tool and, if named, an embedding, by small calls.',
  ...write,
  // The body holds a key, of which nothing is kept for a repeat.
  takesIdempotencyKey: false,
  body: z.strictObject({
    vendor: z.enum(languageVendorIds),
    /** Up to and with the version. */
    baseUrl: z.string().trim().min(1).max(500),
    dialect: z.enum(['responses', 'chat']),
    model: z.string().trim().min(1).max(200),
    embeddingModel: z.string().trim().min(1).max(200).nullable().default(null),
    /** Empty for a server that asks for none. */
    key: z.string().trim().max(500),
    prices: tokenPrices.nullable().default(null),
  }),
  answer: { kind: 'json', status: 201, schema: languageConnection },
  errors: ['unauthenticated', 'quota_exceeded', 'unavailable', 'payload_too_large', 'unsupported_media_type'],
});

export const offerLanguageModels = defineEndpoint({
  id: 'languageConnections.offer',
  method: 'POST',
  path: '/v1/language-connections/models',
  summary: 'List the models behind an address, to choose from. Nothing is kept.',
  ...write,
  // The body holds a key, of which nothing is kept for a repeat.
  takesIdempotencyKey: false,
  body: z.strictObject({
    /** Up to and with the version. */
    baseUrl: z.string().trim().min(1).max(500),
    /** Empty for a server that asks for none. */
    key: z.string().trim().max(500),
  }),
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(z.string()) }) },
  errors: ['unauthenticated', 'unavailable', 'payload_too_large', 'unsupported_media_type'],
});

export const listLanguageConnections = defineEndpoint({
  id: 'languageConnections.list',
  method: 'GET',
  path: '/v1/language-connections',
  summary: 'List the language models of the workspace, oldest first. Of a key its last four characters are shown.',
  ...read,
  access: { role: 'viewer', scope: null },
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(languageConnection) }) },
  errors: ['unauthenticated'],
});

export const testLanguageConnection = defineEndpoint({
  id: 'languageConnections.test',
  method: 'POST',
  path: '/v1/language-connections/:connectionId/test',
  summary: 'Try a language model again, and switch it on or off by what comes of it.',
  ...write,
  takesIdempotencyKey: false,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      /** null where it works. */
      failure: z.object({ kind: z.enum(languageFailureKinds), message: z.string() }).nullable(),
      connection: languageConnection,
    }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const setLanguagePrices = defineEndpoint({
  id: 'languageConnections.setPrices',
  method: 'PATCH',
  path: '/v1/language-connections/:connectionId',
  summary: 'Say what a language model costs, or that nobody knows.',
  ...write,
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({ prices: tokenPrices.nullable() }),
  answer: { kind: 'json', status: 200, schema: languageConnection },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const deleteLanguageConnection = defineEndpoint({
  id: 'languageConnections.delete',
  method: 'DELETE',
  path: '/v1/language-connections/:connectionId',
  summary: 'Delete a language model, and its key with it.',
  ...write,
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const readAiBudget = defineEndpoint({
  id: 'aiBudget.read',
  method: 'GET',
  path: '/v1/ai-budget',
  summary: 'Read what language models may cost this month, and did.',
  ...read,
  access: { role: 'viewer', scope: null },
  answer: { kind: 'json', status: 200, schema: aiBudget },
  errors: ['unauthenticated'],
});

export const setAiBudget = defineEndpoint({
  id: 'aiBudget.set',
  method: 'PATCH',
  path: '/v1/ai-budget',
  summary: 'Set what language models may cost a month. Nothing is asked without it.',
  ...write,
  takesIdempotencyKey: true,
  body: z.strictObject({
    capMicros: amount.max(1_000_000_000_000),
    capTokens: amount.max(1_000_000_000_000),
  }),
  answer: { kind: 'json', status: 200, schema: aiBudget },
  errors: ['unauthenticated', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const languageConnectionEndpoints = [
  createLanguageConnection,
  offerLanguageModels,
  listLanguageConnections,
  testLanguageConnection,
  setLanguagePrices,
  deleteLanguageConnection,
  readAiBudget,
  setAiBudget,
] as const;
