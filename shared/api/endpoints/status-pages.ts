import { z } from 'zod';

import { locales } from '#shared/kernel/locale.ts';

import { defineEndpoint } from '../endpoint.ts';

export const maxStatusMonitors = 50;

const title = z.string().trim().min(1).max(100);

/** The public page of a project: how the chosen addresses answer. */
export const statusPage = z
  .object({
    /** Its link, which is all that it takes to read it; null where there is none. */
    url: z.url().nullable(),
    title: z.string(),
    monitorIds: z.array(z.uuid()),
    locale: z.enum(locales),
  })
  .meta({ id: 'StatusPage' });

export type StatusPage = z.infer<typeof statusPage>;

const params = z.object({ projectId: z.uuid() });
const write = {
  auth: 'session',
  limit: 'write',
  takesIdempotencyKey: true,
  access: { role: 'admin', scope: null },
} as const;

export const readStatusPage = defineEndpoint({
  id: 'statusPages.read',
  method: 'GET',
  path: '/v1/projects/:projectId/status-page',
  summary: 'Read which monitors the public page of a project shows, and its link.',
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  access: { role: 'viewer', scope: 'alerts:read' },
  params,
  answer: { kind: 'json', status: 200, schema: statusPage },
  errors: ['unauthenticated', 'not_found'],
});

export const saveStatusPage = defineEndpoint({
  id: 'statusPages.save',
  method: 'PATCH',
  path: '/v1/projects/:projectId/status-page',
  summary: 'Make the public page of a project, change it, or give it a new link.',
  ...write,
  params,
  body: z.strictObject({
    title,
    /** Monitors of the kind `uptime` of this project. */
    monitorIds: z.array(z.uuid()).min(1).max(maxStatusMonitors),
    locale: z.enum(locales).default('en'),
    /** The old link stops to work. */
    renewsLink: z.boolean().default(false),
  }),
  answer: { kind: 'json', status: 200, schema: statusPage },
  errors: [
    'unauthenticated',
    'not_found',
    'unavailable',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const deleteStatusPage = defineEndpoint({
  id: 'statusPages.delete',
  method: 'DELETE',
  path: '/v1/projects/:projectId/status-page',
  summary: 'Take the public page of a project down. Its link stops to work.',
  ...write,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const statusPageEndpoints = [readStatusPage, saveStatusPage, deleteStatusPage] as const;
