import { existsSync } from 'node:fs';

import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, pascalCase, withEntry, withImport } from './piece.ts';

/** `keywords/archive`: contract, route, service and a test, each with its line in the list that names it. */
export function newEndpoint(path: string): NewPiece {
  const [, resource, verb] = /^([a-z][a-z-]*)\/([a-z][a-z-]*)$/.exec(path) ?? [];
  if (!resource || !verb) return err(`${path}: an endpoint is named <resource>/<verb>, in lower case with hyphens.`);
  const contract = `shared/api/endpoints/${resource}.ts`;
  if (existsSync(contract))
    return err(`${contract} exists. Add the contract of ${verb} there, then the route that the compiler asks for.`);
  const name = `${camelCase(verb)}${pascalCase(resource)}`;
  const id = `${camelCase(resource)}.${camelCase(verb)}`;
  return ok({
    files: [
      { path: contract, text: contractFile(name, id, resource) },
      { path: `edge/routes/${resource}/${verb}.ts`, text: routeFile(name, resource, verb) },
      { path: `edge/services/${resource}/${verb}.ts`, text: serviceFile(name, resource) },
      { path: `edge/routes/${resource}/${resource}.worker.test.ts`, text: testFile(name, resource) },
    ],
    edits: [
      {
        path: 'shared/api/endpoint-list.ts',
        edit: (text) =>
          withEntry(
            withImport(text, `import { ${name} } from './endpoints/${resource}.ts';`),
            'export const endpoints',
            name,
            '] as const',
          ),
      },
      {
        path: 'edge/routes/route-list.ts',
        edit: (text) =>
          withEntry(
            withImport(text, `import { ${name}Route } from './${resource}/${verb}.ts';`),
            'export const routes',
            `'${id}': ${name}Route`,
            '};',
          ),
      },
      {
        path: 'edge/auth/permissions.ts',
        edit: (text) => withEntry(text, 'export const permissions', `'${id}': { role: 'viewer', scope: null }`, '};'),
      },
    ],
    next: [
      'Say in edge/auth/permissions.ts which role and scope it takes.',
      'Write the schema and the service; the tenancy walk and the security suite cover the route as soon as it is listed.',
    ],
  });
}

function contractFile(name: string, id: string, resource: string): string {
  return `import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

export const ${name} = defineEndpoint({
  id: '${id}',
  method: 'GET',
  path: '/v1/${resource}',
  summary: '',
  auth: 'session',
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(z.string()) }).meta({ id: '${pascalCase(resource)}' }) },
  errors: ['unauthenticated'],
});
`;
}

function routeFile(name: string, resource: string, verb: string): string {
  return `import type { ${name} as endpoint } from '#shared/api/endpoints/${resource}.ts';

import type { Route } from '../../http/route.ts';
import { ${name} } from '../../services/${resource}/${verb}.ts';

export const ${name}Route: Route<typeof endpoint> = async ({ service }) => ({ body: await ${name}(service) });
`;
}

function serviceFile(name: string, resource: string): string {
  return `import type { ${name} as endpoint } from '#shared/api/endpoints/${resource}.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';

import type { ServiceContext } from '../context.ts';

export async function ${name}({ workspaceId }: ServiceContext): Promise<EndpointOutput<typeof endpoint>> {
  throw new Error(\`Not written yet (workspace \${workspaceId}).\`);
}
`;
}

function testFile(name: string, resource: string): string {
  return `import { expect, it } from 'vitest';

import { ${name} } from '#shared/api/endpoints/${resource}.ts';

import { createTestApi } from '../../testing/api.ts';

const api = createTestApi();
const token = await api.startWorkspace();

it('answers', async () => {
  expect(await api.call(${name}, {}, { token })).toMatchObject({ ok: true });
});
`;
}
