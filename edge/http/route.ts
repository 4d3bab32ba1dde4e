import type { endpoints } from '#shared/api/endpoint-list.ts';
import type { Endpoint, EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';

import type { PublicContext, RequestContext } from '../services/context.ts';

export interface Reply<Body> {
  readonly body: Body;
  /** Names this state of the thing; a caller that has it gets 304. */
  readonly etag?: string;
}

/** A text answer may come in pieces. */
type BodyOf<E extends Endpoint> = E['answer'] extends { kind: 'text' }
  ? string | AsyncIterable<string>
  : EndpointOutput<E>;

type ContextOf<E extends Endpoint> = E['auth'] extends 'session' ? RequestContext : PublicContext;

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
