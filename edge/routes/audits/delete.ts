import type { deleteAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { deleteAudit } from '../../services/audits/delete.ts';

export const deleteAuditRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  await deleteAudit(service, params.auditId);
  return { body: undefined };
};
