import type { listAudits as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { listAudits } from '../../services/audits/list.ts';

export const listAuditsRoute: Route<typeof endpoint> = async ({ service }, { query }) => ({
  body: await listAudits(service, query),
});
