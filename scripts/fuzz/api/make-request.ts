import { z } from 'zod';

import type { Endpoint } from '#shared/api/endpoint.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import type { Random } from '../random.ts';
import { spoil } from './spoil.ts';
import { type JsonSchema, jsonSchema, valueOfSchema } from './value-of-schema.ts';

export interface ApiRequest {
  readonly method: string;
  /** Path with its query. */
  readonly path: string;
  readonly body: string | undefined;
}

/** Bodies whose parts must agree with each other, which no schema says. */
const examples: Readonly<Record<string, unknown>> = {
  'observations.store': { snapshot: serpSnapshotWith(), observedAt: '2026-11-20T10:00:00.000Z' },
};

const schemas = new Map<z.ZodType, JsonSchema>();

/** Of what a caller passes in. */
function schemaOf(type: z.ZodType): JsonSchema {
  const known = schemas.get(type) ?? jsonSchema.parse(z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' }));
  schemas.set(type, known);
  return known;
}

/** A request that the contract describes, every second one with a part spoilt. `ids`: of things that there are. */
export function makeRequest(endpoint: Endpoint, random: Random, ids: readonly string[]): ApiRequest {
  const path = endpoint.path.replace(/:\w+/g, () => encodeURIComponent(idFrom(ids, random)));
  return {
    method: endpoint.method,
    path: `${path}${endpoint.query ? queryOf(endpoint.query, random) : ''}`,
    body: endpoint.body ? textOf(bodyOf(endpoint, random), random, ids) : undefined,
  };
}

function idFrom(ids: readonly string[], random: Random): string {
  if (random.below(10) > 0 && ids.length > 0) return ids[random.below(ids.length)] ?? '0';
  return random.pick(['0', 'null', '%00', '\ud7ff', '0199aaaa-0000-7000-8000-000000000001', 'a'.repeat(3_000), '..']);
}

/** A body that the endpoint takes, as far as its schema and our examples tell. */
export function bodyOf({ body, id }: Endpoint, random: Random): unknown {
  return examples[id] ?? (body && valueOfSchema(schemaOf(body), random));
}

function textOf(made: unknown, random: Random, ids: readonly string[]): string {
  const value = random.below(2) === 0 ? made : spoil(made, random);
  // Ids in a body are of other things of the same workspace.
  const text = JSON.stringify(value, (name, held: unknown) =>
    typeof held === 'string' && /id$/i.test(name) && random.below(2) === 0 ? idFrom(ids, random) : held,
  );
  return random.below(50) === 0 ? text.slice(0, random.below(text.length)) : text;
}

function queryOf(type: z.ZodObject, random: Random): string {
  const made = valueOfSchema(schemaOf(type), random);
  const value = random.below(2) === 0 ? made : spoil(made, random);
  const search = new URLSearchParams();
  for (const [name, held] of Object.entries(value ?? {}))
    search.append(name, typeof held === 'string' ? held : (JSON.stringify(held) ?? ''));
  return `?${search.toString()}`;
}
