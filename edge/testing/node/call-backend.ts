import { callEndpoint } from '#shared/api/call.ts';
import type { Endpoint, EndpointInput, EndpointOutput } from '#shared/api/endpoint.ts';

/** Calls a backend of this machine; throws where it does not answer with what was asked for. */
export async function callBackend<const E extends Endpoint>(
  baseUrl: string,
  endpoint: E,
  input: EndpointInput<E>,
  token?: string,
): Promise<EndpointOutput<E>> {
  const result = await callEndpoint(endpoint, input, { baseUrl, fetch, ...(token === undefined ? {} : { token }) });
  if (result.ok) return result.value;
  throw new Error(`${endpoint.id}: ${JSON.stringify(result.failure)}`);
}
