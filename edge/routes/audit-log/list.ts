import type { listAuditLog as endpoint } from '#shared/api/endpoints/audit-log.ts';

import type { Route } from '../../http/route.ts';
import { listAuditLog } from '../../services/audit-log/list.ts';

export const listAuditLogRoute: Route<typeof endpoint> = async ({ service }, { query }) => ({
  body: await listAuditLog(service, query),
});
