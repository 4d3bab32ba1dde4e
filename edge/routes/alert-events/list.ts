import type { listAlertEvents as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { listAlertEvents } from '../../services/alerts/list-events.ts';

export const listAlertEventsRoute: Route<typeof endpoint> = async ({ service }, { query }) => ({
  body: await listAlertEvents(service, query),
});
