import { z } from 'zod';

import { appErrors, type AppErrorCode } from '#shared/kernel/app-error.ts';

import type { Endpoint } from './endpoint.ts';
import { commonErrors, errorEnvelope } from './error-envelope.ts';
import { idempotencyKeyHeader, idempotencyKeyPattern, workspaceIdHeader } from './headers.ts';

type Json = Readonly<Record<string, unknown>>;

export interface OpenApiOptions {
  readonly version: string;
  /** Origin under which the API answers. */
  readonly serverUrl: string;
}

/** The API as an OpenAPI 3.1 document, written from the endpoint objects (https://spec.openapis.org/oas/v3.1.0). */
export function describeApi(endpoints: readonly Endpoint[], options: OpenApiOptions): Json {
  const components = new Map<string, Json>();
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeOperation(endpoint, components) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Sightline API', version: options.version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: options.serverUrl }],
    paths,
    components: {
      schemas: Object.fromEntries(components),
      securitySchemes: { session: { type: 'http', scheme: 'bearer' }, admin: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function describeOperation(endpoint: Endpoint, components: Map<string, Json>): Json {
  const parameters = [
    ...describeParameters(endpoint.params, 'path'),
    ...describeParameters(endpoint.query, 'query'),
    ...(endpoint.auth === 'session' ? [workspaceParameter] : []),
    ...(endpoint.takesIdempotencyKey ? [idempotencyParameter] : []),
  ];
  return {
    operationId: endpoint.id,
    summary: endpoint.summary,
    tags: [endpoint.id.split('.')[0]],
    security: endpoint.auth === 'none' ? [] : [{ [endpoint.auth]: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.body ? { requestBody: { required: true, content: jsonOf(endpoint.body, 'input', components) } } : {}),
    responses: {
      [endpoint.answer.status]: describeAnswer(endpoint, components),
      ...describeErrors([...endpoint.errors, ...commonErrors], components),
    },
  };
}

const workspaceParameter: Json = {
  name: workspaceIdHeader,
  in: 'header',
  required: false,
  description: 'Which workspace of the account the request is for; the one joined first where missing.',
  schema: { type: 'string', format: 'uuid' },
};

const idempotencyParameter: Json = {
  name: idempotencyKeyHeader,
  in: 'header',
  required: false,
  description: 'The same key with the same request within 24 hours is carried out once and answered alike.',
  schema: { type: 'string', pattern: idempotencyKeyPattern.source },
};

function describeParameters(schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly Json[] {
  const fields: Readonly<Record<string, z.ZodType>> = schema?.shape ?? {};
  return Object.entries(fields).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path',
    schema: jsonSchema(field, 'input'),
  }));
}

function describeAnswer(endpoint: Endpoint, components: Map<string, Json>): Json {
  const { answer } = endpoint;
  switch (answer.kind) {
    case 'empty':
      return { description: 'Done; the answer is empty.' };
    case 'text':
      return { description: endpoint.summary, content: { [answer.mediaType]: { schema: { type: 'string' } } } };
    case 'json':
      return { description: endpoint.summary, content: jsonOf(answer.schema, 'output', components) };
  }
}

function describeErrors(codes: readonly AppErrorCode[], components: Map<string, Json>): Json {
  const byStatus = new Map<number, AppErrorCode[]>();
  for (const code of new Set(codes)) {
    const { status } = appErrors[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, ofStatus]) => [
      status,
      {
        description: ofStatus.map((code) => `\`${code}\`: ${appErrors[code].message}`).join('\n\n'),
        content: jsonOf(errorEnvelope, 'output', components),
      },
    ]),
  );
}

/** A JSON body. Schemas with an id become components, so that generated clients name them. */
function jsonOf(schema: z.ZodType, io: 'input' | 'output', components: Map<string, Json>): Json {
  const { $defs, ...own } = jsonSchema(schema, io);
  if (isJson($defs)) {
    for (const [name, definition] of Object.entries($defs)) if (isJson(definition)) components.set(name, definition);
  }
  return { 'application/json': { schema: own } };
}

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is, with references turned to the document's components. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const text = JSON.stringify(z.toJSONSchema(schema, { io }));
  const parsed: unknown = JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/'));
  if (!isJson(parsed)) throw new Error('A schema is an object');
  const { $schema: _dialect, ...rest } = parsed;
  return rest;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
