import { z } from 'zod';

import { draftRequest } from '#shared/assist/written/draft-request.ts';
import { languageFailureKinds } from '#shared/language/language-failure.ts';

import { defineEndpoint } from '../endpoint.ts';

/**
 * The last line of what `drafts.write` answers. The lines before it are empty objects, one a second, so that the connection
 * lives and its end is noticed.
 */
export const draftAnswer = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('written'),
    /** At most three, the best first, as the model wrote them; the client guards and judges them. */
    texts: z.array(z.string()),
    /** What the vendor calls the model. */
    model: z.string(),
    /** Millionths of a US dollar; null where nobody knows the price. */
    costMicros: z.int().nonnegative().nullable(),
    tokens: z.int().nonnegative(),
  }),
  z.object({
    outcome: z.literal('failed'),
    /** Of the closed list of failures. */
    kind: z.enum(languageFailureKinds),
    message: z.string(),
    isWorthRetrying: z.boolean(),
    retryAfterSeconds: z.int().nonnegative().nullable(),
    costMicros: z.int().nonnegative().nullable(),
    tokens: z.int().nonnegative(),
  }),
]);

export type DraftAnswer = z.infer<typeof draftAnswer>;

export const writeDraft = defineEndpoint({
  id: 'drafts.write',
  method: 'POST',
  path: '/v1/language-connections/:connectionId/drafts',
  summary:
    'Have a language model write drafts of a fix, from parts of a page. Costs money, within the budget of the month.',
  auth: 'session',
  access: { role: 'editor', scope: 'drafts:write' },
  limit: 'write',
  takesIdempotencyKey: false,
  params: z.object({ connectionId: z.uuid() }),
  body: draftRequest,
  answer: { kind: 'text', status: 200, mediaType: 'application/x-ndjson; charset=utf-8' },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'unavailable',
    'rate_limited',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const draftEndpoints = [writeDraft] as const;
