import type { storeAudit as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { storeAudit } from '../../services/audits/store.ts';

export const storeAuditRoute: Route<typeof endpoint> = async ({ service }, { body }) => ({
  body: await storeAudit(service, body),
});
