import type { endpoints } from '#shared/api/endpoint-list.ts';
import type { Endpoint, EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';

import type { Principal } from '../auth/principal.ts';
import type { Backend } from '../backend.ts';
import type { ServiceContext } from '../services/context.ts';

/** What a route of an endpoint without a session gets. */
export interface PublicContext {
  readonly backend: Backend;
  /** Origin under which the request came in. */
  readonly origin: string;
  readonly requestId: string;
  /** What the browser or program calls itself. */
  readonly userAgent: string | undefined;
  /** Does work that the answer does not wait for. */
  readonly afterwards: (work: Promise<void>) => Promise<void>;
}

/** What a route of an endpoint with a session gets. */
export interface SessionContext extends PublicContext {
  readonly principal: Principal;
  /** With the token or key that was accepted. */
  readonly authorization: string;
  readonly service: ServiceContext;
}

export interface Reply<Body> {
  readonly body: Body;
  /** Names this state of the thing; a caller that has it gets 304. */
  readonly etag?: string;
}

/** A text answer may come in pieces. */
type BodyOf<E extends Endpoint> = E['answer'] extends { kind: 'text' }
  ? string | AsyncIterable<string>
  : EndpointOutput<E>;

type ContextOf<E extends Endpoint> = E['auth'] extends 'session' ? SessionContext : PublicContext;

/** Turns the parsed input of one endpoint into its answer, by way of one service verb. */
type Route<E extends Endpoint> = (
  context: ContextOf<E>,
  input: ParsedInput<E>,
) => Reply<BodyOf<E>> | Promise<Reply<BodyOf<E>>>;

/** One route for each endpoint of a resource: a missing or surplus one does not compile. */
export type RoutesOf<Endpoints extends readonly Endpoint[]> = {
  readonly [E in Endpoints[number] as E['id']]: Route<E>;
};

/** One route for each endpoint of the contract. */
export type Routes = RoutesOf<typeof endpoints>;
