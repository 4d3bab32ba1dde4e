import type { readAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { readAudit } from '../../services/audits/read.ts';

/** Only its project and, with the moment of storing, its report can change: they make the tag. */
export const readAuditRoute: Route<typeof endpoint> = async ({ service }, { params }) => {
  const body = await readAudit(service, params.auditId);
  return { body, etag: `${body.id}.${body.projectId ?? 'none'}.${Date.parse(body.storedAt)}` };
};
