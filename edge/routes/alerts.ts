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
  'alertRules.save': async (context, { params, body }) => ({
    body: await saveAlertRule(context, params.projectId, body),
  }),
  'alertRules.list': async (context, { params }) => ({
    body: await listAlertRules(context, params.projectId),
  }),
  'alertRules.delete': async (context, { params }) => {
    await deleteAlertRule(context, params.ruleId);
    return { body: undefined };
  },
  'alertEvents.list': async (context, { query }) => ({
    body: await listAlertEvents(context, query),
  }),
  'alertChannels.create': async (context, { body }) => ({
    body: await createAlertChannel(context, body),
  }),
  'alertChannels.list': async (context) => ({
    body: await listAlertChannels(context),
  }),
  'alertChannels.delete': async (context, { params }) => {
    await deleteAlertChannel(context, params.channelId);
    return { body: undefined };
  },
  'alertChannels.test': async (context, { params }) => ({
    body: await testAlertChannel(context, params.channelId),
  }),
  'alertDeliveries.list': async (context, { query }) => ({
    body: await listAlertDeliveries(context, query),
  }),
  'alertDeliveries.retry': async (context, { params }) => ({
    body: await retryAlertDelivery(context, params.deliveryId),
  }),
};
