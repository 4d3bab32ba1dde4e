import type { readAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { readAudit } from '../../services/audits/read.ts';

/** Only the project of a stored audit can change, so its id and that make the tag. */
export const readAuditRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  const body = await readAudit(service, params.auditId);
  return { body, etag: `${body.id}.${body.projectId ?? 'none'}` };
};
