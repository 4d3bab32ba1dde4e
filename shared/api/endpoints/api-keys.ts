import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';
import { name } from '../account-fields.ts';
import { scopes } from '../scope.ts';

const maxKeyDays = 366;
/** How long the old key works after a rotation. */
export const rotationGraceHours = 24;

/** A key for programs, without the key itself. */
export const apiKey = z
  .object({
    id: z.uuid(),
    name: z.string(),
    scopes: z.array(z.enum(scopes)),
    /** Who made it: it never may more than they. */
    createdBy: z.uuid(),
    lastFour: z.string(),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    /** To the minute; null where it was never used. */
    lastUsedAt: z.iso.datetime().nullable(),
    /** Until then the key before the last rotation works too; null where there is none. */
    previousUntil: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });

/** The only answers that ever hold the key. */
export const shownApiKey = apiKey
  .extend({
    /** Send as `Authorization: Bearer <key>`. Keep it like a password. */
    key: z.string(),
  })
  .meta({ id: 'ShownApiKey' });

export type ApiKey = z.infer<typeof apiKey>;
export type ShownApiKey = z.infer<typeof shownApiKey>;

const expiresInDays = z.int().min(1).max(maxKeyDays).default(90);

const params = z.object({ keyId: z.uuid() });

export const listApiKeys = defineEndpoint({
  id: 'apiKeys.list',
  method: 'GET',
  path: '/v1/api-keys',
  summary: 'List the API keys of the workspace, newest first.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(apiKey) }) },
  errors: ['unauthenticated'],
});

/** Takes no Idempotency-Key, since keys are not stored. */
export const createApiKey = defineEndpoint({
  id: 'apiKeys.create',
  method: 'POST',
  path: '/v1/api-keys',
  summary: 'Make an API key. This answer is the only one that shows it.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  body: z.strictObject({
    name,
    scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
    expiresInDays,
  }),
  answer: { kind: 'json', status: 201, schema: shownApiKey },
  errors: ['unauthenticated', 'quota_exceeded', 'payload_too_large', 'unsupported_media_type'],
});

export const rotateApiKey = defineEndpoint({
  id: 'apiKeys.rotate',
  method: 'POST',
  path: '/v1/api-keys/:keyId/rotation',
  summary: 'Put a new key in place of one. The old one works for 24 more hours; a key before that ends at once.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  params,
  body: z.strictObject({ expiresInDays }),
  answer: { kind: 'json', status: 200, schema: shownApiKey },
  errors: ['unauthenticated', 'not_found', 'payload_too_large', 'unsupported_media_type'],
});

export const revokeApiKey = defineEndpoint({
  id: 'apiKeys.revoke',
  method: 'DELETE',
  path: '/v1/api-keys/:keyId',
  summary: 'End an API key, and with it the one that it replaced.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const apiKeyEndpoints = [listApiKeys, createApiKey, rotateApiKey, revokeApiKey] as const;
