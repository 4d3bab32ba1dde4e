import type { retryAlertDelivery as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { retryAlertDelivery } from '../../services/alerts/retry-delivery.ts';

export const retryAlertDeliveryRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await retryAlertDelivery(service, params.deliveryId),
});
