import type { Context } from 'hono';
import type { z } from 'zod';

import { defaultMaxBodyBytes, type Endpoint } from '#shared/api/endpoint.ts';
import type { InvalidField } from '#shared/api/error-envelope.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import { readBody } from './read-body.ts';
import type { RequestState } from './request-state.ts';

export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  /** Undefined where the endpoint takes none. */
  readonly bodyText: string | undefined;
}

export interface AnyInput {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

const maxDetails = 20;

export async function readInput(context: Context<RequestState>, endpoint: Endpoint): Promise<RawInput> {
  const bodyText = endpoint.body
    ? await readBody(context.req.raw, endpoint.maxBodyBytes ?? defaultMaxBodyBytes)
    : undefined;
  return { params: context.req.param(), query: context.req.query(), bodyText };
}

/**
 * Validates every part. Throws `invalid_request` with each wrong field. A path parameter that can't be an id is
 * `not_found` instead: there is nothing at that address, for anyone.
 */
export function parseInput(endpoint: Endpoint, raw: RawInput): AnyInput {
  if (endpoint.params && !endpoint.params.safeParse(raw.params).success) throw new AppError('not_found');
  const failures: InvalidField[] = [];
  const input = {
    params: raw.params,
    query: parsePart(endpoint.query, raw.query, 'query', failures),
    body: endpoint.body ? parsePart(endpoint.body, parseJson(raw.bodyText ?? ''), 'body', failures) : undefined,
  };
  if (failures.length > 0) throw new AppError('invalid_request', { details: failures.slice(0, maxDetails) });
  return input;
}

function parsePart(schema: z.ZodType | undefined, value: unknown, name: string, failures: InvalidField[]): unknown {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  failures.push(
    ...parsed.error.issues.map((issue) => ({ path: [name, ...issue.path].join('.'), message: issue.message })),
  );
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid_request', { details: [{ path: 'body', message: 'is not JSON' }], cause });
  }
}
