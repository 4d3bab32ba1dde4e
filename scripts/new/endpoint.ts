import { existsSync } from 'node:fs';

import { err, ok } from '#shared/kernel/result.ts';

import { camelCase, type NewPiece, pascalCase, withEntry, withImport } from './piece.ts';

/** `keywords/archive`: contract, route and service; a new resource also gets a test and its lines in the two lists. */
export function newEndpoint(path: string): NewPiece {
  const [, resource, verb] = /^([a-z][a-z-]*)\/([a-z][a-z-]*)$/.exec(path) ?? [];
  if (!resource || !verb) return err(`${path}: an endpoint is named <resource>/<verb>, in lower case with hyphens.`);
  const names = namesOf(resource, verb);
  const service = { path: `edge/services/${resource}/${verb}.ts`, text: serviceFile(names) };
  const next = [
    `Say in ${names.contract} which role and scope it takes, then: npm run docs`,
    'Write the schema and the service; the tenancy walk and the security suite cover the route as soon as it is listed.',
  ];
  if (existsSync(names.contract)) return ok({ files: [service], edits: addToResource(names), next });
  return ok({
    files: [
      { path: names.contract, text: contractFile(names) },
      { path: names.routes, text: routesFile(names) },
      service,
      { path: `edge/routes/${resource}.worker.test.ts`, text: testFile(names) },
    ],
    edits: addResource(names),
    next,
  });
}

interface Names {
  readonly resource: string;
  readonly verb: string;
  readonly id: string;
  /** The contract's and the service's name. */
  readonly name: string;
  readonly endpoints: string;
  readonly routesName: string;
  readonly contract: string;
  readonly routes: string;
}

function namesOf(resource: string, verb: string): Names {
  const one = camelCase(resource.replace(/s$/, ''));
  return {
    resource,
    verb,
    id: `${camelCase(resource)}.${camelCase(verb)}`,
    name: `${camelCase(verb)}${pascalCase(resource)}`,
    endpoints: `${one}Endpoints`,
    routesName: `${one}Routes`,
    contract: `shared/api/endpoints/${resource}.ts`,
    routes: `edge/routes/${resource}.ts`,
  };
}

type Edits = readonly { readonly path: string; readonly edit: (text: string) => string }[];

/** The endpoint at the end of a contract file and of its table of routes. */
function addToResource(names: Names): Edits {
  const list = `export const ${names.endpoints}`;
  return [
    {
      path: names.contract,
      edit: (text) => withEntry(text.replace(list, `${definition(names)}\n${list}`), list, names.name, '] as const'),
    },
    {
      path: names.routes,
      edit: (text) =>
        withEntry(
          withImport(text, `import { ${names.name} } from '../services/${names.resource}/${names.verb}.ts';`),
          `export const ${names.routesName}`,
          handler(names),
          '\n};',
        ),
    },
  ];
}

function addResource({ resource, endpoints, routesName }: Names): Edits {
  return [
    {
      path: 'shared/api/endpoint-list.ts',
      edit: (text) =>
        withEntry(
          withImport(text, `import { ${endpoints} } from './endpoints/${resource}.ts';`),
          'export const endpoints',
          `...${endpoints}`,
          '] as const',
        ),
    },
    {
      path: 'edge/routes/route-list.ts',
      edit: (text) =>
        withEntry(
          withImport(text, `import { ${routesName} } from './${resource}.ts';`),
          'export const routes',
          `...${routesName}`,
          '};',
        ),
    },
  ];
}

function contractFile(names: Names): string {
  return `import { z } from 'zod';

import { defineEndpoint } from '../endpoint.ts';

${definition(names)}
export const ${names.endpoints} = [${names.name}] as const;
`;
}

function definition({ id, name, resource, verb }: Names): string {
  return `export const ${name} = defineEndpoint({
  id: '${id}',
  method: 'GET',
  path: '/v1/${resource}/${verb}',
  summary: '',
  auth: 'session',
  access: { role: 'viewer', scope: null },
  limit: 'read',
  takesIdempotencyKey: false,
  answer: { kind: 'json', status: 200, schema: z.object({ items: z.array(z.string()) }) },
  errors: ['unauthenticated'],
});
`;
}

function routesFile(names: Names): string {
  return `import type { ${names.endpoints} } from '#shared/api/endpoints/${names.resource}.ts';

import type { RoutesOf } from '../http/route.ts';
import { ${names.name} } from '../services/${names.resource}/${names.verb}.ts';

export const ${names.routesName}: RoutesOf<typeof ${names.endpoints}> = {
  ${handler(names)},
};
`;
}

function handler({ id, name }: Names): string {
  return `'${id}': async ({ service }) => ({ body: await ${name}(service) })`;
}

function serviceFile({ name, resource }: Names): string {
  return `import type { ${name} as endpoint } from '#shared/api/endpoints/${resource}.ts';
import type { EndpointOutput } from '#shared/api/endpoint.ts';

import type { ServiceContext } from '../context.ts';

export async function ${name}({ workspaceId }: ServiceContext): Promise<EndpointOutput<typeof endpoint>> {
  throw new Error(\`Not written yet (workspace \${workspaceId}).\`);
}
`;
}

function testFile({ name, resource }: Names): string {
  return `import { expect, it } from 'vitest';

import { ${name} } from '#shared/api/endpoints/${resource}.ts';

import { createTestApi } from '../testing/api.ts';

const api = createTestApi();
const token = await api.startWorkspace();

it('answers', async () => {
  expect(await api.call(${name}, {}, { token })).toMatchObject({ ok: true });
});
`;
}
