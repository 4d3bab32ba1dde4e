import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

import { languageScripts, type LanguageScript, type ScriptedAnswer } from './language-scripts.data.ts';
import { Cut, speak } from './speak.ts';
import { readSpokenRequest, type SpokenRequest } from './spoken-request.ts';

export interface LanguageServer {
  /** Base address as a connection takes it. */
  readonly url: string;
  stop(): void;
}

export interface LanguageServerOptions {
  /** What to say where the prompt is no probe; JSON for a schema. */
  readonly write?: (request: SpokenRequest) => string | { readonly tool: string; readonly input: string };
}

/**
 * A vendor that speaks Responses, Chat Completions and embeddings over HTTP as the real ones do. The model's name says how
 * it behaves (`languageScripts`). `GET /v1/asked?model=…` answers what came for a model: body, key, and whether the client
 * left before the end.
 */
export async function startLanguageServer({
  write = plainAnswer,
}: LanguageServerOptions = {}): Promise<LanguageServer> {
  const asked = new Map<string, { body: unknown; key: string; isLeft: boolean }[]>();
  const server = createServer((request, response) => {
    answer(request, response, asked, write).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : 'broken';
      if (response.headersSent) response.destroy();
      else refuse(response, 400, { code: 'not_the_protocol', message });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Write = NonNullable<LanguageServerOptions['write']>;
type Asked = Map<string, { body: unknown; key: string; isLeft: boolean }[]>;

async function answer(request: IncomingMessage, response: ServerResponse, asked: Asked, write: Write): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://fake.test');
  if (url.pathname === '/v1/asked')
    return sendJson(response, 200, asked.get(url.searchParams.get('model') ?? '') ?? []);
  const key = request.headers.authorization?.replace('Bearer ', '') ?? '';
  if (url.pathname === '/v1/models') return offer(response, key);
  const body: unknown = JSON.parse(await readText(request));
  if (url.pathname === '/v1/embeddings') return embed(response, body);
  const spoken = readSpokenRequest(url.pathname, body);
  const [name = ''] = spoken.model.split('#');
  const script = languageScripts[name];
  const noted = { body, key, isLeft: false };
  const before = asked.get(spoken.model) ?? [];
  asked.set(spoken.model, [...before, noted]);
  response.on('close', () => (noted.isLeft = !response.writableFinished));
  if (!script) return refuse(response, 404, { code: 'model_not_found', message: `No model ${name}.` });
  if (spoken.hasSchema && script.schemas === 'refused')
    return refuse(response, 400, { code: null, message: 'response_format is not supported.' });
  const scripted = script.answers[Math.min(before.length, script.answers.length - 1)];
  if (scripted) await give(response, spoken, settle(scripted, spoken, script, write));
}

/** All that it can be, with one name twice; a key with "wrong" in it is refused, and one with "odd" answered oddly. */
function offer(response: ServerResponse, key: string): void {
  if (key.includes('wrong'))
    return refuse(response, 401, { code: 'invalid_api_key', message: `Incorrect key ${key}.` });
  if (key.includes('odd')) return sendJson(response, 200, { models: ['able'] });
  const names = [...Object.keys(languageScripts), 'able'];
  sendJson(response, 200, { object: 'list', data: names.map((id) => ({ id, object: 'model' })) });
}

type Settled = Exclude<ScriptedAnswer, { kind: 'answer' | 'obey' }>;

const firstCall = { kind: 'call', tool: 'list_annotations', input: '{"project":"tea.example"}' } as const;

/** The worst reader there can be: what any text says is done, prompts and marks included. */
function obey({ prompt, toolAnswers }: SpokenRequest): Settled {
  if (toolAnswers.length === 0) return firstCall;
  const orders = [...toolAnswers.join('\n').matchAll(/<<(call|say|prompt) ?(\w*) ?(.*?)>>/g)];
  const calls = orders.flatMap(([, kind, tool = '', input = '']) => (kind === 'call' ? [{ tool, input }] : []));
  const next = calls[toolAnswers.length - 1];
  if (next) return { kind: 'call', tool: next.tool, input: next.input.replaceAll('\\"', '"') };
  const said = orders.flatMap(([, kind, first = '', rest = '']) => (kind === 'say' ? [`${first} ${rest}`] : []));
  const repeats = orders.some(([, kind]) => kind === 'prompt') ? [prompt] : [];
  return { kind: 'say', text: [...said, ...repeats, 'Done.'].join('\n') };
}

/** An answer that is still open becomes what this script says to this request. */
function settle(scripted: ScriptedAnswer, request: SpokenRequest, script: LanguageScript, write: Write): Settled {
  if (scripted.kind === 'obey') return obey(request);
  if (scripted.kind !== 'answer') return scripted;
  if (request.tool === 'note_number' && script.callsTools)
    return { kind: 'call', tool: request.tool, input: '{"number":7}' };
  const isProbe = request.prompt.includes('test questions');
  const delay = scripted.delayMs === undefined || isProbe ? {} : { delayMs: scripted.delayMs };
  if (request.hasSchema && script.schemas === 'ignored')
    return { kind: 'say', text: 'Gladly. Blue, I would say.', ...delay };
  const written = isProbe ? plainAnswer(request) : write(request);
  return typeof written === 'string' ? { kind: 'say', text: written, ...delay } : { kind: 'call', ...written };
}

function plainAnswer(request: SpokenRequest): string {
  if (request.prompt.includes('alternatives'))
    return '{"alternatives":["Brewing green tea","Green tea: cooler water"]}';
  const wantsJson = request.hasSchema || request.prompt.includes('JSON Schema');
  return wantsJson ? '{"paletteEntry":"blue","isDaytime":true}' : 'Blue, as a rule; at noon it is.';
}

async function give(response: ServerResponse, request: SpokenRequest, scripted: Settled): Promise<void> {
  if (scripted.kind === 'status') {
    const { code, headers, message, status } = scripted;
    return refuse(response, status, { code, message }, headers);
  }
  if (scripted.kind === 'hang') return;
  if (scripted.kind === 'flood') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return void response.end('x'.repeat(10_000_000));
  }
  if (scripted.kind === 'drop') return void response.destroy();
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
  try {
    for await (const line of speak(request, scripted)) {
      if (response.destroyed) return;
      response.write(line);
    }
    response.end();
  } catch (error) {
    if (!(error instanceof Cut)) throw error;
    // What was written has to arrive before the end does.
    await sleep(30);
    response.destroy();
  }
}

/** Answers that are no embeddings, by the model's name. */
const oddEmbeddings: Readonly<Record<string, () => string>> = {
  'embeds-nothing': () => '{}',
  'embeds-html': () => '<html>',
  'embeds-words': () => '{"data":[{"index":0,"embedding":["sky"]}]}',
  'embeds-a-flood': () => `"${'x'.repeat(10_000_000)}"`,
};

/** Vectors of eight numbers; as base64 where the client asks so, which the SDK does. */
function embed(response: ServerResponse, body: unknown): void {
  const { encoding_format: format, input, model } = asEmbeddingRequest(body);
  const [name = ''] = model.split('#');
  const odd = oddEmbeddings[name];
  if (odd !== undefined) return void response.writeHead(200, { 'content-type': 'application/json' }).end(odd());
  if (languageScripts[name]?.embeds !== true)
    return refuse(response, 404, { code: 'model_not_found', message: 'No embeddings here.' });
  const data = input.map((text, index) => {
    const vector = Float32Array.from(
      { length: 8 },
      (_, at) => (text.charCodeAt(at % Math.max(1, text.length)) || 0) / 128,
    );
    const embedding = format === 'base64' ? Buffer.from(vector.buffer).toString('base64') : [...vector];
    return { object: 'embedding', index, embedding };
  });
  sendJson(response, 200, {
    object: 'list',
    model,
    data: data.toReversed(),
    usage: { prompt_tokens: 3, total_tokens: 3 },
  });
}

/** Safe because only the SDK sends it, whose types say so. */
function asEmbeddingRequest(body: unknown) {
  return body as { readonly model: string; readonly input: readonly string[]; readonly encoding_format?: string };
}

function refuse(
  response: ServerResponse,
  status: number,
  { code, message }: { readonly code: string | null; readonly message: string },
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message, code, type: 'error', param: null } }));
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
