import { z } from 'zod';

import { annotationText } from '#shared/keywords/annotation-text.ts';

import { defineEndpoint } from '../endpoint.ts';

export const maxAnnotations = 1_000;

/** What happened on a day of a project. */
export const annotation = z
  .object({
    id: z.uuid(),
    day: z.iso.date(),
    text: z.string(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'Annotation' });

export type Annotation = z.infer<typeof annotation>;

const projectParams = z.object({ projectId: z.uuid() });

export const saveAnnotation = defineEndpoint({
  id: 'annotations.save',
  method: 'POST',
  path: '/v1/projects/:projectId/annotations',
  summary: 'Create or replace an annotation; the client supplies its id.',
  auth: 'session',
  access: { role: 'editor', scope: 'keywords:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params: projectParams,
  body: z.strictObject({ id: z.uuid(), day: z.iso.date(), text: annotationText }),
  answer: { kind: 'json', status: 201, schema: annotation },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const listAnnotations = defineEndpoint({
  id: 'annotations.list',
  method: 'GET',
  path: '/v1/projects/:projectId/annotations',
  summary: 'List all annotations of a project, by day.',
  auth: 'session',
  access: { role: 'viewer', scope: 'keywords:read' },
  limit: 'read',
  takesIdempotencyKey: false,
  params: projectParams,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(annotation) }) },
  errors: ['unauthenticated', 'not_found'],
});

export const deleteAnnotation = defineEndpoint({
  id: 'annotations.delete',
  method: 'DELETE',
  path: '/v1/annotations/:annotationId',
  summary: 'Delete an annotation.',
  auth: 'session',
  access: { role: 'editor', scope: 'keywords:write' },
  limit: 'write',
  takesIdempotencyKey: true,
  params: z.object({ annotationId: z.uuid() }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const annotationEndpoints = [saveAnnotation, listAnnotations, deleteAnnotation] as const;
