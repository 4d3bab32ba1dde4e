import type { exportKeywords as endpoint } from '#shared/api/endpoints/keywords.ts';

import type { Route } from '../../http/route.ts';
import { exportKeywords } from '../../services/keywords/export.ts';

export const exportKeywordsRoute: Route<typeof endpoint> = ({ service }) => ({ body: exportKeywords(service) });
