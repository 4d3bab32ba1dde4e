import type { auditLogEndpoints } from '#shared/api/endpoints/audit-log.ts';

import type { RoutesOf } from '../http/route.ts';
import { listAuditLog } from '../services/audit-log/list.ts';

export const auditLogRoutes: RoutesOf<typeof auditLogEndpoints> = {
  'auditLog.list': async (context, { query }) => ({
    body: await listAuditLog(context, query),
  }),
};
