import { z } from 'zod';

import { snapshotFault } from '#shared/serp/snapshot-fault.ts';
import { engineIds } from '#shared/serp/engine-catalog.ts';
import { type SerpSnapshot, serpSnapshot, verticals } from '#shared/serp/snapshot.ts';

import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

/** A results page of five hundred entries with every field filled stays below a third of it. */
export const maxObservationBytes = 1_048_576;

/** A results page that a user saw and chose to share with their workspace, as lists show it. */
export const storedObservation = z
  .object({
    id: z.uuid(),
    engine: z.enum(engineIds),
    vertical: z.enum(verticals),
    query: z.string(),
    device: z.enum(['desktop', 'mobile']),
    /** Host that answered: `www.google.de`. */
    host: z.string(),
    /** 1 for the first page of results. */
    page: z.int().min(1),
    /** When the user saw it. */
    observedAt: z.iso.datetime(),
    storedAt: z.iso.datetime(),
  })
  .meta({ id: 'StoredObservation' });

const observedPosition = z.object({
  projectId: z.uuid(),
  domain: z.string(),
  /** The project's own domain, or one that it is compared with. */
  standing: z.enum(['own', 'competitor']),
  /** Among organic results, those of earlier pages counted; null where it is not on the page. */
  position: z.int().min(1).nullable(),
  /** Over everything on the page. */
  absolute: z.int().min(1).nullable(),
  url: z.string().nullable(),
  /** The positions that the page covers. Not on the page says nothing beyond them. */
  from: z.int().min(1),
  to: z.int().min(0),
});

export const storedObservationWithSnapshot = storedObservation
  .extend({
    snapshot: serpSnapshot,
    /** Of the workspace's projects and their competitors as they are now; none where the page can tell no rank. */
    positions: z.array(observedPosition),
  })
  .meta({ id: 'StoredObservationWithSnapshot' });

export type StoredObservation = z.infer<typeof storedObservation>;
export type ObservedPosition = z.infer<typeof observedPosition>;
export type StoredObservationWithSnapshot = z.infer<typeof storedObservationWithSnapshot>;

const params = z.object({ observationId: z.uuid() });

/** Postgres has no U+0000 in text. */
const query = z
  .string()
  .min(1)
  .max(2_048)
  .refine((value) => !value.includes('\u0000'), 'has U+0000');

/** Only pages that were read without doubt about their state and with a query can be observations. */
const observed = serpSnapshot
  .extend({ query, state: z.enum(['ok', 'no_results']) })
  .refine((snapshot) => snapshotFault(snapshot) === undefined, {
    error: ({ input }) => faultOf(serpSnapshot.safeParse(input)),
  });

function faultOf(parsed: { readonly data?: SerpSnapshot | undefined }): string | undefined {
  return parsed.data && snapshotFault(parsed.data);
}

export const storeObservation = defineEndpoint({
  id: 'observations.store',
  method: 'POST',
  path: '/v1/observations',
  summary: 'Store a results page that the user saw and agreed to share. At most 1 MB.',
  auth: 'session',
  access: { role: 'editor', scope: 'observations:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  body: z.strictObject({ snapshot: observed, observedAt: z.iso.datetime() }),
  maxBodyBytes: maxObservationBytes,
  answer: { kind: 'json', status: 201, schema: storedObservation },
  errors: ['unauthenticated', 'idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'],
});

export const listObservations = defineEndpoint({
  id: 'observations.list',
  method: 'GET',
  path: '/v1/observations',
  summary: 'List observations, the newest first.',
  auth: 'session',
  access: { role: 'viewer', scope: 'observations:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  query: pageQuery.extend({ engine: z.enum(engineIds).optional(), query: query.optional() }),
  answer: { kind: 'json', status: 200, schema: pageOf(storedObservation) },
  errors: ['unauthenticated'],
});

export const readObservation = defineEndpoint({
  id: 'observations.read',
  method: 'GET',
  path: '/v1/observations/:observationId',
  summary: 'Read one observation with its snapshot and the positions of projects and their competitors on it.',
  auth: 'session',
  access: { role: 'viewer', scope: 'observations:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params,
  answer: { kind: 'json', status: 200, schema: storedObservationWithSnapshot },
  errors: ['unauthenticated', 'not_found'],
});

export const deleteObservation = defineEndpoint({
  id: 'observations.delete',
  method: 'DELETE',
  path: '/v1/observations/:observationId',
  summary: 'Delete an observation.',
  auth: 'session',
  access: { role: 'editor', scope: 'observations:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const observationEndpoints = [storeObservation, listObservations, readObservation, deleteObservation] as const;
