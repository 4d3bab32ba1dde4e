import type { listAlertChannels as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { listAlertChannels } from '../../services/alerts/list-channels.ts';

export const listAlertChannelsRoute: Route<typeof endpoint> = async ({ service }) => ({
  body: await listAlertChannels(service),
});
