import type { completeAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { completeAudit } from '../../services/audits/complete.ts';

export const completeAuditRoute: Route<typeof endpoint> = async ({ service }, { params, body }) => ({
  body: await completeAudit(service, params.auditId, body.report),
});
