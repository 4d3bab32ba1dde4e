import type { z } from 'zod';

import type { AppErrorCode } from '#shared/kernel/app-error.ts';

import type { Role } from './role.ts';
import type { Scope } from './scope.ts';

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** What a successful answer carries. `text` is passed through as it is: metrics, JSON lines. */
export type Answer =
  | { readonly kind: 'json'; readonly status: 200 | 201; readonly schema: z.ZodType }
  | { readonly kind: 'empty'; readonly status: 204 }
  | { readonly kind: 'text'; readonly status: 200; readonly mediaType: string };

/** Who may call an endpoint that needs a session. */
export interface Access {
  /** The least role in the workspace. */
  readonly role: Role;
  /** What an API key needs besides the role of its maker; null: no key may, whatever its scopes. */
  readonly scope: Scope | null;
}

/** `session`: needs `Authorization: Bearer <token>`; `admin`: the token of those who run the backend instead. */
type EndpointAccess =
  | { readonly auth: 'session'; readonly access: Access }
  | { readonly auth: 'admin'; readonly access?: never }
  | { readonly auth: 'none'; readonly access?: never };

/**
 * The only definition of one address of the API: the server mounts it, the client calls through it and the OpenAPI
 * document is written from it.
 */
export type Endpoint = EndpointDefinition & EndpointAccess;

interface EndpointDefinition {
  /** `<resource>.<verb>`; also the OpenAPI operation id. */
  readonly id: string;
  readonly method: HttpMethod;
  /** Parameters as `:name`; each is a key of `params`. */
  readonly path: `/${string}`;
  /** One sentence for the OpenAPI document. */
  readonly summary: string;
  /** Which allowance the request counts against; `none` for what monitors poll. */
  readonly limit: 'none' | 'start' | 'read' | 'write';
  /** True where the request takes an `Idempotency-Key`: the same key with the same request is carried out once. */
  readonly takesIdempotencyKey: boolean;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** Largest body in bytes; `defaultMaxBodyBytes` where missing. */
  readonly maxBodyBytes?: number;
  readonly answer: Answer;
  /** Error codes that this address answers with, beside those that every address can (`commonErrors`). */
  readonly errors: readonly AppErrorCode[];
}

type PartOf<E, Key extends 'params' | 'query' | 'body', Side extends 'input' | 'output'> = E extends {
  readonly [K in Key]: infer Schema extends z.ZodType;
}
  ? { readonly [K in Key]: Side extends 'input' ? z.input<Schema> : z.output<Schema> }
  : unknown;

/** What a caller passes in. */
export type EndpointInput<E> = PartOf<E, 'params', 'input'> & PartOf<E, 'query', 'input'> & PartOf<E, 'body', 'input'>;

/** What the server works with after validation. */
export type ParsedInput<E> = PartOf<E, 'params', 'output'> & PartOf<E, 'query', 'output'> & PartOf<E, 'body', 'output'>;

/** What comes back: the parsed JSON, undefined for an empty answer, the text itself. */
export type EndpointOutput<E extends Endpoint> = E['answer'] extends { kind: 'json'; schema: infer Schema }
  ? Schema extends z.ZodType
    ? z.output<Schema>
    : never
  : E['answer'] extends { kind: 'empty' }
    ? undefined
    : string;

/** 64 KiB: more than any body but an audit needs. */
export const defaultMaxBodyBytes = 65_536;

/** Keeps the literal types of a definition, so that client and server see exactly its input and output. */
export function defineEndpoint<const E extends Endpoint>(endpoint: E): E {
  return endpoint;
}
