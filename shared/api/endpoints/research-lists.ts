import { z } from 'zod';

import { listLimits } from '#shared/research/lists/list-limits.ts';

import { defineEndpoint } from '../endpoint.ts';

export const maxResearchLists = 200;

const count = z.int().nonnegative().max(listLimits.keywords);
const name = z.string().trim().min(1).max(listLimits.name);
const note = z.string().max(listLimits.note);
const tags = z.array(z.string().trim().min(1).max(listLimits.tagLength)).max(listLimits.tags);
const keyword = z.string().trim().min(1).max(700);
const code = z.string().regex(/^[A-Za-z-]{0,12}$/);

const listSave = z.object({ at: z.iso.datetime(), count, added: count, removed: count });

/** Where the keywords were looked for; empty codes: anywhere, any language. */
const place = z.object({ country: code, language: code });

/** A keyword of a list, with how it was found; all but the keyword itself may be left out. */
const listedKeyword = z.strictObject({
  keyword,
  /** Who suggested or sold it, or what it was read from. */
  sources: z.array(z.string().min(1).max(40)).max(30).default([]),
  /** What was added to the seed. */
  kind: z.enum(['seed', 'letters', 'digits', 'questions', 'prepositions', 'comparisons']).nullable().default(null),
  opened: z.int().nonnegative().max(1_000).default(0),
  place: z.int().positive().max(1_000).nullable().default(null),
  typedLength: z.int().nonnegative().max(1_000).nullable().default(null),
  /** Suggestion strength, 100 to 1. */
  strength: z.number().min(0).max(100).nullable().default(null),
  firstSeenAt: z.iso.datetime().nullable().default(null),
});

export type ListedKeyword = z.infer<typeof listedKeyword>;

const fields = {
  id: z.uuid(),
  name: z.string(),
  note: z.string(),
  tags: z.array(z.string()),
  place,
  /** Each time that it was saved, oldest first; the newest thousand. */
  history: z.array(listSave),
  /** One more with each change. */
  version: z.int().positive(),
  updatedAt: z.iso.datetime(),
};

/** A saved list of keywords, without them. */
export const researchList = z.object(fields).meta({ id: 'ResearchList' });

export type ResearchList = z.infer<typeof researchList>;

const wholeList = z.object({ ...fields, keywords: z.array(listedKeyword) }).meta({ id: 'WholeResearchList' });

export type WholeResearchList = z.infer<typeof wholeList>;

const params = z.object({ listId: z.uuid() });
const read = {
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  access: { role: 'viewer', scope: 'keywords:read' },
} as const;
const write = {
  auth: 'session',
  limit: 'write',
  takesIdempotencyKey: true,
  access: { role: 'editor', scope: 'keywords:write' },
} as const;
/** The version that the change stands on: another one meanwhile, and nothing is changed. */
const version = z.int().positive();

export const listResearchLists = defineEndpoint({
  id: 'researchLists.list',
  method: 'GET',
  path: '/v1/research/lists',
  summary:
    'List the saved lists of keywords of the workspace, the one that changed last first, without their keywords.',
  ...read,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(researchList) }) },
  errors: ['unauthenticated'],
});

export const readResearchList = defineEndpoint({
  id: 'researchLists.read',
  method: 'GET',
  path: '/v1/research/lists/:listId',
  summary: 'Read a saved list with its keywords, in the order in which they were saved.',
  ...read,
  params,
  answer: { kind: 'json', status: 200, schema: wholeList },
  errors: ['unauthenticated', 'not_found'],
});

export const saveResearchList = defineEndpoint({
  id: 'researchLists.save',
  method: 'POST',
  path: '/v1/research/lists',
  summary: 'Save a list of keywords, or its keywords again; the client supplies its id and the version that it read.',
  ...write,
  maxBodyBytes: 8_000_000,
  body: z.strictObject({
    id: z.uuid(),
    name,
    note: note.default(''),
    tags: tags.default([]),
    place: z.strictObject(place.shape).default({ country: '', language: '' }),
    /** Spellings of one keyword are kept as the first of them. */
    keywords: z.array(listedKeyword).max(listLimits.keywords),
    /** null: it is new. */
    version: version.nullable().default(null),
    /** Times that it was saved elsewhere since that version, oldest first; empty: it is saved now. */
    saves: z.array(listSave).max(listLimits.saves).default([]),
  }),
  answer: { kind: 'json', status: 201, schema: researchList },
  errors: [
    'unauthenticated',
    'precondition_failed',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const updateResearchList = defineEndpoint({
  id: 'researchLists.update',
  method: 'PATCH',
  path: '/v1/research/lists/:listId',
  summary: 'Change name, note or tags of a list. What is left out stays as it is.',
  ...write,
  params,
  body: z.strictObject({ name: name.optional(), note: note.optional(), tags: tags.optional() }),
  answer: { kind: 'json', status: 200, schema: researchList },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const deleteResearchList = defineEndpoint({
  id: 'researchLists.delete',
  method: 'DELETE',
  path: '/v1/research/lists/:listId',
  summary: 'Delete a saved list with its keywords.',
  ...write,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const researchListEndpoints = [
  listResearchLists,
  readResearchList,
  saveResearchList,
  updateResearchList,
  deleteResearchList,
] as const;
