import type { saveAlertRule as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { saveAlertRule } from '../../services/alerts/save-rule.ts';

export const saveAlertRuleRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await saveAlertRule(service, params.projectId, body),
});
