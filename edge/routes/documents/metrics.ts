import type { readMetrics } from '#shared/api/endpoints/documents.ts';

import type { Route } from '../../http/route.ts';

export const readMetricsRoute: Route<typeof readMetrics> = ({ backend }) => ({ body: backend.metrics.render() });
