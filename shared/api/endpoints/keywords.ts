import { z } from 'zod';

import { country, device, language, note, tag, tags, targetUrl, volume } from '#shared/keywords/keyword-fields.ts';
import { keywordText } from '#shared/keywords/keyword-text.ts';
import { rankPoint } from '#shared/keywords/rank-point.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';

import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

/** 4 MiB: ten thousand lines with every column filled stay below it. */
export const maxImportBytes = 4_194_304;
export const maxKeywordsPerRequest = 1_000;

const rankChange = z.int().nullable();

/** A keyword that a project tracks, with what is known of it now. */
export const trackedKeyword = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    keyword: z.string(),
    engine: z.enum(engineIds),
    /** ISO 3166-1 alpha-2, lower case; empty for searches from anywhere. */
    country: z.string(),
    /** Primary language subtag; empty for any. */
    language: z.string(),
    device,
    tags: z.array(z.string()),
    note: z.string(),
    isFavourite: z.boolean(),
    /** The page that should rank; null where any may. */
    targetUrl: z.string().nullable(),
    /** Searches a month as the user gave them; null where they did not. */
    volume: z.int().nullable(),
    isArchived: z.boolean(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    /** The newest check; null where there was none yet. */
    rank: rankPoint.nullable(),
    /** Places won (positive) or lost; null where one of the two positions is not known. */
    changes: z.object({ last: rankChange, sevenDays: rankChange, thirtyDays: rankChange }),
    best: z.object({ position: z.int().min(1), day: z.iso.date() }).nullable(),
    /**
     * The last days with a check, oldest first, at most 31, each by its last check. `before`: the position of the check
     * before that on the same day, missing where there was none.
     */
    recent: z.array(
      rankPoint
        .pick({ day: true, status: true, position: true })
        .extend({ before: z.int().min(1).nullable().optional() }),
    ),
  })
  .meta({ id: 'TrackedKeyword' });

export type TrackedKeyword = z.infer<typeof trackedKeyword>;

const projectParams = z.object({ projectId: z.uuid() });
const params = z.object({ keywordId: z.uuid() });

const searched = {
  engine: z.enum(engineIds),
  country: country.default(''),
  language: language.default(''),
};

/** `line` counts from 1, over the keywords given or the lines of the file after its header. */
const duplicate = z.object({ line: z.int().min(1), keyword: z.string(), device });

export const addKeywords = defineEndpoint({
  id: 'keywords.add',
  method: 'POST',
  path: '/v1/projects/:projectId/keywords',
  summary: 'Track keywords, on one device or both. Those that are tracked already are reported and left as they are.',
  auth: 'session',
  access: { role: 'editor', scope: 'keywords:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params: projectParams,
  body: z.strictObject({
    keywords: z.array(keywordText).min(1).max(maxKeywordsPerRequest),
    ...searched,
    devices: z.array(device).min(1).max(2).default(['desktop']),
    tags: tags.default([]),
    note: note.default(''),
    isFavourite: z.boolean().default(false),
    targetUrl: targetUrl.nullable().default(null),
    volume: volume.nullable().default(null),
  }),
  maxBodyBytes: 1_048_576,
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({ added: z.array(trackedKeyword), duplicates: z.array(duplicate) }),
  },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const importKeywords = defineEndpoint({
  id: 'keywords.import',
  method: 'POST',
  path: '/v1/projects/:projectId/keywords/import',
  summary: 'Track the keywords of a CSV file with a header. One wrong line, and nothing is added.',
  auth: 'session',
  access: { role: 'editor', scope: 'keywords:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params: projectParams,
  body: z.strictObject({ csv: z.string().min(1) }),
  maxBodyBytes: maxImportBytes,
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({ added: z.int().nonnegative(), duplicates: z.array(duplicate) }),
  },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const listKeywords = defineEndpoint({
  id: 'keywords.list',
  method: 'GET',
  path: '/v1/projects/:projectId/keywords',
  summary: 'List the tracked keywords of a project, newest first.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params: projectParams,
  query: pageQuery.extend({
    limit: z.coerce.number<number | string>().int().min(1).max(1_000).default(200),
    tag: tag.optional(),
    /** Part of the keyword. */
    search: z
      .string()
      .max(200)
      .regex(/^\P{Cc}*$/u, 'has control characters')
      .optional(),
    archived: z.enum(['yes', 'no']).default('no'),
  }),
  answer: { kind: 'json', status: 200, schema: pageOf(trackedKeyword) },
  errors: ['unauthenticated', 'not_found'],
});

export const readKeyword = defineEndpoint({
  id: 'keywords.read',
  method: 'GET',
  path: '/v1/keywords/:keywordId',
  summary: 'Read one tracked keyword.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  answer: { kind: 'json', status: 200, schema: trackedKeyword },
  errors: ['unauthenticated', 'not_found'],
});

export const readKeywordHistory = defineEndpoint({
  id: 'keywords.history',
  method: 'GET',
  path: '/v1/keywords/:keywordId/history',
  summary:
    'Read the history of a keyword, oldest first: every check of the last weeks, one point for each day and source before.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
  answer: { kind: 'json', status: 200, schema: z.object({ points: z.array(rankPoint) }) },
  errors: ['unauthenticated', 'not_found'],
});

export const updateKeyword = defineEndpoint({
  id: 'keywords.update',
  method: 'PATCH',
  path: '/v1/keywords/:keywordId',
  summary:
    'Change tags, note, favourite, target page or volume of a keyword, or archive it. What is searched does not change.',
  auth: 'session',
  access: { role: 'editor', scope: 'keywords:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  body: z.strictObject({
    tags: tags.optional(),
    note: note.optional(),
    isFavourite: z.boolean().optional(),
    targetUrl: targetUrl.nullable().optional(),
    volume: volume.nullable().optional(),
    isArchived: z.boolean().optional(),
  }),
  answer: { kind: 'json', status: 200, schema: trackedKeyword },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const deleteKeyword = defineEndpoint({
  id: 'keywords.delete',
  method: 'DELETE',
  path: '/v1/keywords/:keywordId',
  summary: 'Delete a tracked keyword with its history.',
  auth: 'session',
  access: { role: 'editor', scope: 'keywords:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const exportKeywords = defineEndpoint({
  id: 'keywords.export',
  method: 'GET',
  path: '/v1/export/keywords',
  summary: 'Every tracked keyword of the workspace with its whole history, one JSON line each.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'text', status: 200, mediaType: 'application/x-ndjson; charset=utf-8' },
  errors: ['unauthenticated'],
});

export const keywordEndpoints = [
  addKeywords,
  importKeywords,
  listKeywords,
  readKeyword,
  readKeywordHistory,
  updateKeyword,
  deleteKeyword,
  exportKeywords,
] as const;
