import { callEndpoint, type CallFailure, type CallOptions } from '#shared/api/call.ts';
import {
  createAlertChannel,
  deleteAlertChannel,
  retryAlertDelivery,
  testAlertChannel,
} from '#shared/api/endpoints/alerts.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { AlertChangeAnswer, AlertMessages } from '#extension/platform/messages/alert-messages.ts';
import { loadBackendAccess } from '#extension/platform/network/backend-access.ts';
import type { MessageHandlers } from '#extension/platform/messages/messages.ts';

import { describeFailure } from '#shared/api/describe-failure.ts';
import { loadSiteAlerts, removeSiteAlertRule, saveSiteAlertRule } from './alert-rules.ts';

/** Answers to the surfaces that show alerts. Channels and deliveries are the backend's alone. */
export const alertHandlers: MessageHandlers<AlertMessages> = {
  loadAlerts: ({ domain }) => loadSiteAlerts(domain),
  saveAlertRule: (rule) => saveSiteAlertRule(rule),
  removeAlertRule: ({ domain, id }) => removeSiteAlertRule(domain, id),
  addAlertChannel: async (body) => {
    const options = await loadBackendAccess();
    if (!options) return { failure: notConnected, secret: null };
    const created = await callEndpoint(createAlertChannel, { body }, options);
    if (created.ok) return { failure: null, secret: created.value.secret };
    return { failure: describeFailure(created.failure), secret: null };
  },
  removeAlertChannel: ({ id }) =>
    change((options) => callEndpoint(deleteAlertChannel, { params: { channelId: id } }, options)),
  testAlertChannel: async ({ id }) => {
    const options = await loadBackendAccess();
    if (!options) return { failure: notConnected };
    const tested = await callEndpoint(testAlertChannel, { params: { channelId: id } }, options);
    return { failure: tested.ok ? tested.value.reason : describeFailure(tested.failure) };
  },
  retryAlertDelivery: ({ id }) =>
    change((options) => callEndpoint(retryAlertDelivery, { params: { deliveryId: id } }, options)),
};

const notConnected = 'not connected';

async function change(
  send: (options: CallOptions) => Promise<Result<unknown, CallFailure>>,
): Promise<AlertChangeAnswer> {
  const options = await loadBackendAccess();
  if (!options) return { failure: notConnected };
  const sent = await send(options);
  return { failure: sent.ok ? null : describeFailure(sent.failure) };
}
