import type { AlertRule } from '#shared/api/endpoints/alerts.ts';

import type { AlertRuleRow } from '../../repositories/alert-rules.ts';

/** A rule as the API shows it. */
export function presentAlertRule({ createdAt: _createdAt, updatedAt, ...row }: AlertRuleRow): AlertRule {
  return { ...row, updatedAt: updatedAt.toISOString() };
}
