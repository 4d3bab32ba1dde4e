import type { listAlertDeliveries as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { listAlertDeliveries } from '../../services/alerts/list-deliveries.ts';

export const listAlertDeliveriesRoute: Route<typeof endpoint> = async ({ service }, { query }) => ({
  body: await listAlertDeliveries(service, query),
});
