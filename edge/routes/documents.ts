import { endpoints } from '#shared/api/endpoint-list.ts';
import type { documentEndpoints } from '#shared/api/endpoints/documents.ts';
import { describeApi } from '#shared/api/open-api.ts';
import { engineVersion } from '#shared/audit/engine-version.ts';

import { renderCodePage } from '../http/code-page.ts';
import type { RoutesOf } from '../http/route.ts';

export const documentRoutes: RoutesOf<typeof documentEndpoints> = {
  'openapi.read': ({ origin }) => ({
    body: { ...describeApi(endpoints, { version: engineVersion, serverUrl: origin ?? '/' }), openapi: '3.1.0' },
  }),
  'metrics.read': (context) => ({ body: context.metrics.render() }),
  'codePage.read': async () => ({ body: await renderCodePage() }),
};
