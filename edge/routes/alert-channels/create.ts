import type { createAlertChannel as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { createAlertChannel } from '../../services/alerts/create-channel.ts';

export const createAlertChannelRoute: Route<typeof endpoint> = async ({ backend, service }, { body }) => ({
  body: await createAlertChannel(service, backend, body),
});
