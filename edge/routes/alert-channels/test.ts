import type { testAlertChannel as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { testAlertChannel } from '../../services/alerts/test-channel.ts';

export const testAlertChannelRoute: Route<typeof endpoint> = async ({ backend, service }, { params }) => ({
  body: await testAlertChannel(service, backend, params.channelId),
});
