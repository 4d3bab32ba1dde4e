import type { listAlertRules as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { listAlertRules } from '../../services/alerts/list-rules.ts';

export const listAlertRulesRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await listAlertRules(service, params.projectId),
});
