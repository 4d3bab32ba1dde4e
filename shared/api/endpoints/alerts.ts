import { z } from 'zod';

import { alertEvents } from '#shared/alerts/alert-event.ts';
import { alertRuleFields } from '#shared/alerts/alert-rule.ts';
import { channelKinds } from '#shared/alerts/channel-kind.ts';
import { locales } from '#shared/kernel/locale.ts';

import { channelSettings } from '../channel-settings.ts';
import { defineEndpoint } from '../endpoint.ts';
import { pageOf, pageQuery } from '../page.ts';

export const maxAlertRules = 50;
export const maxAlertChannels = 20;

/** What a project wants to hear of, and where besides the extension. */
export const alertRule = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    ...alertRuleFields.shape,
    channelIds: z.array(z.uuid()),
    updatedAt: z.iso.datetime(),
  })
  .meta({ id: 'AlertRule' });

export type AlertRule = z.infer<typeof alertRule>;

/** Where alerts are sent. `target` is cut where it is a secret, or somebody's number. */
export const alertChannel = z
  .object({
    id: z.uuid(),
    kind: z.enum(channelKinds),
    target: z.string(),
    locale: z.enum(locales),
    /** Of a webhook that gets the event log: the last number that it has taken, and why the next one did not arrive. null for the others. */
    log: z.object({ lastSeq: z.int().nonnegative(), reason: z.string().nullable() }).nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'AlertChannel' });

export type AlertChannel = z.infer<typeof alertChannel>;

/** One message to one channel, with what became of it. */
export const alertDelivery = z
  .object({
    id: z.uuid(),
    channelId: z.uuid(),
    projectId: z.uuid(),
    /** Alerts in it. */
    alerts: z.int().positive(),
    status: z.enum(['waiting', 'sent', 'failed']),
    attempts: z.int().nonnegative(),
    /** When it is tried again; null unless it waits. */
    nextAttemptAt: z.iso.datetime().nullable(),
    /** Why the last attempt failed; null where none did. */
    reason: z.string().nullable(),
    createdAt: z.iso.datetime(),
    settledAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'AlertDelivery' });

export type AlertDelivery = z.infer<typeof alertDelivery>;

const ofProject = <Shape extends z.ZodRawShape>(event: z.ZodObject<Shape>) => event.extend({ projectId: z.uuid() });
const projectParams = z.object({ projectId: z.uuid() });
const write = { auth: 'session', limit: 'write', takesIdempotencyKey: true } as const;
const bodyErrors = ['idempotency_mismatch', 'payload_too_large', 'unsupported_media_type'] as const;
const read = { auth: 'session', limit: 'read', takesIdempotencyKey: false } as const;

export const saveAlertRule = defineEndpoint({
  id: 'alertRules.save',
  method: 'POST',
  path: '/v1/projects/:projectId/alert-rules',
  summary: 'Write a rule, or change the one that has the id: the caller chooses it.',
  ...write,
  access: { role: 'editor', scope: 'alerts:write' },
  params: projectParams,
  body: z.strictObject({
    id: z.uuid(),
    ...alertRuleFields.shape,
    channelIds: z.array(z.uuid()).max(maxAlertChannels).default([]),
  }),
  answer: { kind: 'json', status: 201, schema: alertRule },
  errors: ['unauthenticated', 'not_found', 'quota_exceeded', ...bodyErrors],
});

export const listAlertRules = defineEndpoint({
  id: 'alertRules.list',
  method: 'GET',
  path: '/v1/projects/:projectId/alert-rules',
  summary: 'List the rules of a project, oldest first.',
  ...read,
  access: { role: 'viewer', scope: 'alerts:read' },
  params: projectParams,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(alertRule) }) },
  errors: ['unauthenticated', 'not_found'],
});

export const deleteAlertRule = defineEndpoint({
  id: 'alertRules.delete',
  method: 'DELETE',
  path: '/v1/alert-rules/:ruleId',
  summary: 'Delete a rule. What it told stays.',
  ...write,
  access: { role: 'editor', scope: 'alerts:write' },
  params: z.object({ ruleId: z.uuid() }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const listAlertEvents = defineEndpoint({
  id: 'alertEvents.list',
  method: 'GET',
  path: '/v1/alert-events',
  summary: 'List what the rules of the workspace told, newest first.',
  ...read,
  access: { role: 'viewer', scope: 'alerts:read' },
  query: pageQuery.extend({ projectId: z.uuid().optional() }),
  answer: {
    kind: 'json',
    status: 200,
    schema: pageOf(
      z
        .union([
          ofProject(alertEvents[0]),
          ofProject(alertEvents[1]),
          ofProject(alertEvents[2]),
          ofProject(alertEvents[3]),
        ])
        .meta({ id: 'ProjectAlertEvent' }),
    ),
  },
  errors: ['unauthenticated'],
});

export const createAlertChannel = defineEndpoint({
  id: 'alertChannels.create',
  method: 'POST',
  path: '/v1/alert-channels',
  summary: 'Name a place for alerts: the confirmed address of a member, a webhook, a chat, PagerDuty or a phone.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  // The answer holds a secret, which is not kept for a repeat.
  takesIdempotencyKey: false,
  body: channelSettings
    .refine(({ kind, takesLog }) => kind === 'webhook' || !takesLog, { path: ['takesLog'], message: 'is for webhooks' })
    .refine(({ kind, region }) => kind === 'pagerduty' || region === undefined, {
      path: ['region'],
      message: 'is for PagerDuty',
    })
    .refine(({ kind, sender }) => kind === 'sms' || sender === undefined, {
      path: ['sender'],
      message: 'is for text messages',
    }),
  answer: {
    kind: 'json',
    status: 201,
    schema: z.object({
      ...alertChannel.shape,
      /** Key of the signatures of a webhook, shown this once; null for the others. */
      secret: z.string().nullable(),
    }),
  },
  errors: ['unauthenticated', 'quota_exceeded', 'payload_too_large', 'unsupported_media_type', 'unavailable'],
});

export const listAlertChannels = defineEndpoint({
  id: 'alertChannels.list',
  method: 'GET',
  path: '/v1/alert-channels',
  summary: 'List the places that alerts are sent to, oldest first.',
  ...read,
  access: { role: 'viewer', scope: 'alerts:read' },
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(alertChannel) }) },
  errors: ['unauthenticated'],
});

export const deleteAlertChannel = defineEndpoint({
  id: 'alertChannels.delete',
  method: 'DELETE',
  path: '/v1/alert-channels/:channelId',
  summary: 'Delete a place for alerts, with its deliveries. Rules that name it pass it over.',
  ...write,
  access: { role: 'admin', scope: null },
  params: z.object({ channelId: z.uuid() }),
  answer: { kind: 'empty', status: 204 },
  errors: ['unauthenticated', 'not_found', 'idempotency_mismatch'],
});

export const testAlertChannel = defineEndpoint({
  id: 'alertChannels.test',
  method: 'POST',
  path: '/v1/alert-channels/:channelId/test',
  summary: 'Send a message that says it is a test, and tell what came of it.',
  auth: 'session',
  access: { role: 'admin', scope: null },
  limit: 'write',
  takesIdempotencyKey: false,
  params: z.object({ channelId: z.uuid() }),
  answer: {
    kind: 'json',
    status: 200,
    schema: z.object({ isSent: z.boolean(), reason: z.string().nullable() }),
  },
  errors: ['unauthenticated', 'not_found'],
});

export const listAlertDeliveries = defineEndpoint({
  id: 'alertDeliveries.list',
  method: 'GET',
  path: '/v1/alert-deliveries',
  summary: 'List messages to channels with what became of them, newest first.',
  ...read,
  access: { role: 'viewer', scope: 'alerts:read' },
  query: pageQuery,
  answer: { kind: 'json', status: 200, schema: pageOf(alertDelivery) },
  errors: ['unauthenticated'],
});

export const retryAlertDelivery = defineEndpoint({
  id: 'alertDeliveries.retry',
  method: 'POST',
  path: '/v1/alert-deliveries/:deliveryId/retry',
  summary: 'Send a message that failed once more, within a minute.',
  ...write,
  access: { role: 'editor', scope: 'alerts:write' },
  params: z.object({ deliveryId: z.uuid() }),
  answer: { kind: 'json', status: 200, schema: alertDelivery },
  errors: ['unauthenticated', 'not_found', 'conflict', 'idempotency_mismatch'],
});

export const alertEndpoints = [
  saveAlertRule,
  listAlertRules,
  deleteAlertRule,
  listAlertEvents,
  createAlertChannel,
  listAlertChannels,
  deleteAlertChannel,
  testAlertChannel,
  listAlertDeliveries,
  retryAlertDelivery,
] as const;
