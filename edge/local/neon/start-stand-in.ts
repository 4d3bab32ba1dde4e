import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { type RawData, WebSocketServer } from 'ws';

import { shapeResult } from './sql-answer.ts';
import type { SqlEngine } from './sql-engine.ts';
import { readSqlRequest, type SqlRequest } from './sql-request.ts';

export interface StandIn {
  /** What goes into `DATABASE_URL`. */
  readonly databaseUrl: string;
  /** `host:port` of this server, for `fetchEndpoint` and `wsProxy`. */
  readonly proxyHost: string;
  /** Ends the server and its engine. */
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const closeTimeoutMs = 1_000;
/** Neon's limit; a bigger answer gets status 507. */
const maxAnswerBytes = 67_108_864;

/**
 * Answers as Neon does to its serverless driver: `POST /sql` and the Postgres wire protocol in a WebSocket at `/v2`.
 * Listens on this machine only. Rejects with the system's error where the port is taken; `port` 0 takes a free one.
 */
export async function startStandIn(engine: SqlEngine, port = 0): Promise<StandIn> {
  const server = createServer((request, response) => {
    answer(engine, databaseUrlOf(engine, listeningPort), request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain', String(error));
      else response.destroy();
    });
  });
  const sockets = new WebSocketServer({ server, path: '/v2' });
  sockets.on('connection', (socket) => {
    const session = engine.openSession({
      send: (bytes) => socket.send(bytes),
      close() {
        socket.close();
        // Clients on Workers end with their request and never answer the closing handshake.
        setTimeout(() => socket.terminate(), closeTimeoutMs).unref();
      },
    });
    socket.on('message', (data) => session.receive(bytesOf(data)));
    socket.on('close', () => session.end());
    // `close` follows and ends the session.
    socket.on('error', () => undefined);
  });
  const listeningPort = await listen(server, sockets, port);
  return {
    databaseUrl: databaseUrlOf(engine, listeningPort),
    proxyHost: `${host}:${listeningPort}`,
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
      await engine.close();
    },
  };
}

function listen(server: ReturnType<typeof createServer>, sockets: WebSocketServer, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  server.once('error', reject);
  // The WebSocket server repeats the HTTP server's errors and would throw them without a listener.
  sockets.on('error', () => undefined);
  server.listen(port, host, () => {
    const address = server.address();
    if (address === null || typeof address === 'string') reject(new Error('The server has no port'));
    else resolve(address.port);
  });
  return promise;
}

function databaseUrlOf(engine: SqlEngine, port: number): string {
  return engine.connectionString(host, port);
}

async function answer(
  engine: SqlEngine,
  databaseUrl: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || request.url !== '/sql') return send(response, 404, 'text/plain', 'not found');
  const read = readSqlRequest(request.headers, await readText(request));
  if (!read.ok) return sendJson(response, 400, { message: read.failure });
  if (!isSameLogin(read.value.connectionString, databaseUrl)) {
    return sendJson(response, 400, { message: 'password authentication failed', code: '28P01', severity: 'FATAL' });
  }
  const result = await run(engine, read.value);
  const text = JSON.stringify(result.body);
  if (Buffer.byteLength(text) > maxAnswerBytes) return send(response, 507, 'text/plain', 'response is too large');
  send(response, result.status, 'application/json', text);
}

async function run(engine: SqlEngine, request: SqlRequest): Promise<{ status: number; body: unknown }> {
  const { begin, statements, isRawText } = request;
  const [single] = statements;
  if (begin === undefined) {
    if (!single) return { status: 400, body: { message: 'no statement' } };
    const result = await engine.runOne(single);
    if (!result.ok) return { status: 400, body: result.failure };
    return { status: 200, body: shapeResult(result.value, { isRawText, isArrayMode: single.isArrayMode }) };
  }
  const results = await engine.runBatch(begin, statements);
  if (!results.ok) return { status: 400, body: results.failure };
  return {
    status: 200,
    body: {
      results: results.value.map((result, at) =>
        shapeResult(result, { isRawText, isArrayMode: statements[at]?.isArrayMode ?? true }),
      ),
    },
  };
}

/** The path and options of a connection string don't matter here; user and password do. */
function isSameLogin(given: string, expected: string): boolean {
  if (!URL.canParse(given)) return false;
  const a = new URL(given);
  const b = new URL(expected);
  return a.username === b.username && a.password === b.password;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, 'application/json', JSON.stringify(body));
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}
