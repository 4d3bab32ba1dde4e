import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { Hono } from 'hono';

import { AppError } from '#shared/kernel/app-error.ts';

import type { Backend } from '../backend.ts';
import { createMcpServer } from './create-mcp-server.ts';
import { limitRate } from './limit-rate.ts';
import { readBody } from './read-body.ts';
import { requestContextOf } from './request-context.ts';
import type { RequestState } from './request-state.ts';

/** More than any question of an assistant. */
const maxBodyBytes = 65_536;

/**
 * The tools by the Model Context Protocol over Streamable HTTP, one message a request and no session: each request brings
 * its own key or token. Its answers are the protocol's, so it stands beside the contract.
 * https://modelcontextprotocol.io/specification/2025-06-18/basic/transports (checked 2026-11)
 */
export function mountMcp(app: Hono<RequestState>, backend: Backend): void {
  app.all('/mcp', async (context) => {
    context.set('endpointId', 'mcp');
    // For clients that ask how to sign in.
    context.header('www-authenticate', 'Bearer');
    const request = { ...(await requestContextOf(context, backend)), idempotency: undefined };
    context.header('www-authenticate', undefined);
    limitRate(context, 'read', backend.rateRules);
    if (context.req.method !== 'POST') {
      context.header('allow', 'POST');
      throw new AppError('method_not_allowed', { message: 'Send each message of the protocol as a POST.' });
    }
    const message = readMessage(await readBody(context.req.raw, maxBodyBytes));
    const server = createMcpServer(request);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      const answer = await transport.handleRequest(context.req.raw, { parsedBody: message });
      return new Response(await answer.text(), answer);
    } finally {
      await server.close();
    }
  });
}

/** Many messages in one request would count as one; the protocol has no such batches since 2025-06. */
function readMessage(text: string): unknown {
  try {
    const message: unknown = JSON.parse(text);
    if (typeof message === 'object' && message !== null && !Array.isArray(message)) return message;
  } catch {
    // Said below.
  }
  throw new AppError('invalid_request', { message: 'The body has to be one JSON-RPC message.' });
}
