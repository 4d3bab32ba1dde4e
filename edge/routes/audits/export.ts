import type { exportAudits as endpoint } from '#shared/api/endpoints/audits.ts';

import type { Route } from '../../http/route.ts';
import { exportAudits } from '../../services/audits/export.ts';

export const exportAuditsRoute: Route<typeof endpoint> = ({ service }) => ({ body: exportAudits(service) });
