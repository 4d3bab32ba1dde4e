import type { deleteAlertChannel as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { deleteAlertChannel } from '../../services/alerts/delete-channel.ts';

export const deleteAlertChannelRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteAlertChannel(service, params.channelId);
  return { body: undefined };
};
