import type { compareAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { compareAudit } from '../../services/audits/compare.ts';

export const compareAuditRoute: Route<typeof endpoint> = async ({ service }, { params }) => ({
  body: await compareAudit(service, params.auditId),
});
