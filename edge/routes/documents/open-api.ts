import { endpoints } from '#shared/api/endpoint-list.ts';
import type { readOpenApi } from '#shared/api/endpoints/documents.ts';
import { describeApi } from '#shared/api/open-api.ts';
import { engineVersion } from '#shared/audit/engine-version.ts';

import type { Route } from '../../http/route.ts';

export const readOpenApiRoute: Route<typeof readOpenApi> = ({ origin }) => ({
  body: { ...describeApi(endpoints, { version: engineVersion, serverUrl: origin }), openapi: '3.1.0' },
});
