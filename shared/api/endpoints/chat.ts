import { z } from 'zod';

import { exchange, suggestion, thread } from '#shared/chat/exchange.ts';
import { proposal } from '#shared/chat/proposal.ts';

import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

export const maxQuestionChars = 4_000;
/** Of one user in a workspace. */
export const maxThreads = 200;
export const maxExchanges = 100;

const params = z.object({ threadId: z.uuid() });
const read = { auth: 'session', limit: 'read', access: { role: 'viewer', scope: 'chat:read' } } as const;

export const listThreads = defineEndpoint({
  id: 'chat.listThreads',
  method: 'GET',
  path: '/v1/threads',
  summary: 'List your own threads with the assistant, the one asked last first.',
  ...read,
  takesIdempotencyKey: false,
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(thread) },
  errors: ['unauthenticated'],
});

export const readThread = defineEndpoint({
  id: 'chat.readThread',
  method: 'GET',
  path: '/v1/threads/:threadId',
  summary: 'Read one of your own threads with all that was asked and answered, oldest first.',
  ...read,
  takesIdempotencyKey: false,
  params,
  answer: { kind: 'json', status: 200, schema: z.object({ thread, exchanges: z.array(exchange) }) },
  errors: ['unauthenticated', 'not_found'],
});

export const deleteThread = defineEndpoint({
  id: 'chat.deleteThread',
  method: 'DELETE',
  path: '/v1/threads/:threadId',
  summary: 'Delete one of your own threads.',
  auth: 'session',
  limit: 'write',
  access: { role: 'viewer', scope: 'chat:write' },
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

/** The stream has one JSON object an event (`chatEvent`) and a comment each second; who stops reading stops the model. */
export const askThread = defineEndpoint({
  id: 'chat.ask',
  method: 'POST',
  path: '/v1/threads/:threadId/questions',
  summary:
    'Ask the assistant, in a thread that is begun where it is not there yet. Answers as server-sent events. Costs money, within the budget of the month.',
  auth: 'session',
  limit: 'write',
  access: { role: 'editor', scope: 'chat:write' },
  takesIdempotencyKey: false,
  params,
  body: z.strictObject({
    question: z.string().trim().min(1).max(maxQuestionChars),
    /** The model to ask; the first that can call tools where missing. */
    connectionId: z.uuid().optional(),
    /** The page that the question is about. */
    page: z
      .url({ protocol: /^https?$/ })
      .max(2_083)
      .optional(),
  }),
  answer: { kind: 'text', status: 200, mediaType: 'text/event-stream; charset=utf-8' },
  errors: [
    'unauthenticated',
    'not_found',
    'conflict',
    'quota_exceeded',
    'unavailable',
    'rate_limited',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

/** Once: asked for again, it answers what was written then. The rights and limits of what is written count, too. */
export const carryOutProposal = defineEndpoint({
  id: 'chat.carryOut',
  method: 'POST',
  path: '/v1/threads/:threadId/proposals/:proposalId',
  summary: 'Write what the assistant proposed in one of your own threads, as it was proposed.',
  auth: 'session',
  limit: 'write',
  access: { role: 'editor', scope: 'chat:write' },
  takesIdempotencyKey: false,
  params: params.extend({ proposalId: z.uuid() }),
  answer: { kind: 'json', status: 200, schema: proposal },
  errors: ['unauthenticated', 'not_found', 'conflict', 'quota_exceeded', 'unavailable'],
});

export const suggestQuestions = defineEndpoint({
  id: 'chat.suggest',
  method: 'GET',
  path: '/v1/suggested-questions',
  summary: 'First questions for the assistant that have an answer in what this workspace knows; at most 6.',
  ...read,
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(suggestion) }) },
  errors: ['unauthenticated'],
});

export const chatEndpoints = [
  listThreads,
  readThread,
  deleteThread,
  askThread,
  carryOutProposal,
  suggestQuestions,
] as const;
