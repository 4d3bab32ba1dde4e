import type { deleteAlertRule as endpoint } from '#shared/api/endpoints/alerts.ts';

import type { Route } from '../../http/route.ts';
import { deleteAlertRule } from '../../services/alerts/delete-rule.ts';

export const deleteAlertRuleRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteAlertRule(service, params.ruleId);
  return { body: undefined };
};
