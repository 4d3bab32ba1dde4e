import type { alertEndpoints } from '#shared/api/endpoints/alerts.ts';

import type { RoutesOf } from '../http/route.ts';
import { createAlertChannel } from '../services/alerts/create-channel.ts';
import { deleteAlertChannel } from '../services/alerts/delete-channel.ts';
import { deleteAlertRule } from '../services/alerts/delete-rule.ts';
import { listAlertChannels } from '../services/alerts/list-channels.ts';
import { listAlertDeliveries } from '../services/alerts/list-deliveries.ts';
import { listAlertEvents } from '../services/alerts/list-events.ts';
import { listAlertRules } from '../services/alerts/list-rules.ts';
import { retryAlertDelivery } from '../services/alerts/retry-delivery.ts';
import { saveAlertRule } from '../services/alerts/save-rule.ts';
import { testAlertChannel } from '../services/alerts/test-channel.ts';

export const alertRoutes: RoutesOf<typeof alertEndpoints> = {
  'alertRules.save': async ({ service }, { params, body }) => ({
    body: await saveAlertRule(service, params.projectId, body),
  }),
  'alertRules.list': async ({ service }, { params }) => ({
    body: await listAlertRules(service, params.projectId),
  }),
  'alertRules.delete': async ({ service }, { params }) => {
    await deleteAlertRule(service, params.ruleId);
    return { body: undefined };
  },
  'alertEvents.list': async ({ service }, { query }) => ({
    body: await listAlertEvents(service, query),
  }),
  'alertChannels.create': async ({ backend, service }, { body }) => ({
    body: await createAlertChannel(service, backend, body),
  }),
  'alertChannels.list': async ({ service }) => ({
    body: await listAlertChannels(service),
  }),
  'alertChannels.delete': async ({ service }, { params }) => {
    await deleteAlertChannel(service, params.channelId);
    return { body: undefined };
  },
  'alertChannels.test': async ({ backend, service }, { params }) => ({
    body: await testAlertChannel(service, backend, params.channelId),
  }),
  'alertDeliveries.list': async ({ service }, { query }) => ({
    body: await listAlertDeliveries(service, query),
  }),
  'alertDeliveries.retry': async ({ service }, { params }) => ({
    body: await retryAlertDelivery(service, params.deliveryId),
  }),
};
