import { z } from 'zod';

import { monitorKinds } from '#shared/monitors/monitor-kind.ts';
import { monitorSettings } from '#shared/monitors/monitor-settings.ts';
import { fieldChange, monitorFields, snapshot } from '#shared/monitors/snapshot.ts';
import { uptimeDays } from '#shared/monitors/watched-time.ts';

import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

export const maxMonitors = 100;
/** Looks a day that a workspace may plan: fourteen monitors every minute, or a hundred every quarter of an hour and more. */
export const maxLooksPerDay = 20_160;

/** How a monitor stands: by its last look, or why there is none. */
export const monitorStatuses = [
  'waiting',
  'paused',
  'maintenance',
  'busy',
  'confirming',
  'silent',
  'same',
  'up',
  'slow',
  'login',
  'down',
] as const;

export const monitor = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    kind: z.enum(monitorKinds),
    url: z.url(),
    ...monitorSettings.shape,
    status: z.enum(monitorStatuses),
    /** Of the last look, in the words of the protocol: a status, or why there was none. */
    note: z.string(),
    /** What was there at the last look: the first five lines of each field. */
    seen: snapshot,
    /** Fields that are another at each look, and so are not watched at the moment. */
    unsteady: z.array(z.enum(monitorFields)),
    /** Of the last hundred looks that were answered, in milliseconds; null before the first. */
    latency: z.object({ median: z.number(), p95: z.number(), looks: z.int() }).nullable(),
    lastLookAt: z.iso.datetime().nullable(),
    /** null while it is paused. */
    nextLookAt: z.iso.datetime().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Monitor' });

export type Monitor = z.infer<typeof monitor>;

export const monitorChange = z
  .object({ id: z.uuid(), monitorId: z.uuid(), fields: z.array(fieldChange), at: z.iso.datetime() })
  .meta({ id: 'MonitorChange' });

export type MonitorChange = z.infer<typeof monitorChange>;

const vendorKey = z.string().trim().min(1).max(200);
const params = z.object({ monitorId: z.uuid() });
const write = {
  auth: 'session',
  limit: 'write',
  takesIdempotencyKey: true,
  access: { role: 'editor', scope: 'alerts:write' },
} as const;
const read = {
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  access: { role: 'viewer', scope: 'alerts:read' },
} as const;

export const createMonitor = defineEndpoint({
  id: 'monitors.create',
  method: 'POST',
  path: '/v1/projects/:projectId/monitors',
  summary:
    'Watch a page, an answer, robots.txt and sitemaps, a domain, field data, index state, a price, or a results page, from the next minute on.',
  ...write,
  params: z.object({ projectId: z.uuid() }),
  body: z.strictObject({
    kind: z.enum(monitorKinds),
    /** Of `results`, anything of the site: it is the keyword that is watched. */
    url: z.string().trim().max(2_000),
    /** Of `vitals`: an API key of Google Cloud; left out, that of another such monitor of the workspace. Never shown again. */
    key: vendorKey.optional(),
    ...monitorSettings.shape,
  }),
  answer: { kind: 'json', status: 201, schema: monitor },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const listMonitors = defineEndpoint({
  id: 'monitors.list',
  method: 'GET',
  path: '/v1/monitors',
  summary: 'List the monitors of a project, or of the workspace, oldest first.',
  ...read,
  query: z.object({ projectId: z.uuid().optional() }),
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(monitor) }) },
  errors: ['unauthenticated'],
});

export const updateMonitor = defineEndpoint({
  id: 'monitors.update',
  method: 'PATCH',
  path: '/v1/monitors/:monitorId',
  summary: 'Change, pause or continue a monitor. What is left out stays as it is.',
  ...write,
  params,
  body: z.strictObject({
    name: monitorSettings.shape.name.unwrap().optional(),
    key: vendorKey.optional(),
    everyMinutes: monitorSettings.shape.everyMinutes.unwrap().optional(),
    ignored: monitorSettings.shape.ignored.unwrap().optional(),
    slowMs: monitorSettings.shape.slowMs.unwrap().optional(),
    quietHours: monitorSettings.shape.quietHours.unwrap().optional(),
    maintenance: monitorSettings.shape.maintenance.unwrap().optional(),
    channelIds: monitorSettings.shape.channelIds.unwrap().optional(),
    isPaused: monitorSettings.shape.isPaused.unwrap().optional(),
  }),
  answer: { kind: 'json', status: 200, schema: monitor },
  errors: [
    'unauthenticated',
    'not_found',
    'quota_exceeded',
    'idempotency_mismatch',
    'payload_too_large',
    'unsupported_media_type',
  ],
});

export const readUptime = defineEndpoint({
  id: 'monitors.uptime',
  method: 'GET',
  path: '/v1/monitors/:monitorId/uptime',
  summary: 'Read for which share of 24 hours, 7, 30 and 90 days an address answered, of the time that was watched.',
  ...read,
  params,
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({
      windows: z.array(
        z.object({
          days: z.literal(uptimeDays),
          /** 0 to 1, of the time that was watched; null where none was. */
          share: z.number().min(0).max(1).nullable(),
          looks: z.int(),
          watchedMs: z.int(),
        }),
      ),
    }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const lookNow = defineEndpoint({
  id: 'monitors.look',
  method: 'POST',
  path: '/v1/monitors/:monitorId/look',
  summary: 'Look at once, and from then on at the usual interval.',
  ...write,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'conflict', 'idempotency_mismatch'],
});

export const deleteMonitor = defineEndpoint({
  id: 'monitors.delete',
  method: 'DELETE',
  path: '/v1/monitors/:monitorId',
  summary: 'Delete a monitor with its history. Alerts that it told stay.',
  ...write,
  params,
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const listMonitorChanges = defineEndpoint({
  id: 'monitors.changes',
  method: 'GET',
  path: '/v1/monitors/:monitorId/changes',
  summary: 'List what a monitor found, newest first: lines that went and lines that came, by field.',
  ...read,
  params,
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(monitorChange) },
  errors: ['unauthenticated', 'not_found'],
});

export const monitorEndpoints = [
  createMonitor,
  listMonitors,
  updateMonitor,
  readUptime,
  lookNow,
  deleteMonitor,
  listMonitorChanges,
] as const;
