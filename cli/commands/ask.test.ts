import { createServer } from 'node:http';
import { Readable } from 'node:stream';

import { describe, expect, onTestFinished, test } from 'vitest';

import type { ChatEvent, Exchange } from '#shared/chat/exchange.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';

import { run } from '../run.ts';

const threadId = '0199c1d2-0000-7000-8000-000000000000';
const answer: ToolAnswer = {
  tool: 'list_keywords',
  summary: { id: 'project:1', opens: '#tea.example', values: { tracked: 2 } },
  rows: [{ id: 'keyword:1', opens: '#tea.example/keywords/1', values: { keyword: 'matcha', position: 4 } }],
  total: 2,
  notes: [],
};
const text = 'matcha stands at 4 [t1.1].\nIt had 500 visits.';
const exchange: Exchange = {
  id: threadId,
  question: 'Where?',
  text,
  answers: [answer],
  status: 'whole',
  failure: null,
  reason: '',
  model: 'small',
  costMicros: 10,
  tokens: 20,
  askedAt: '2026-11-30T10:00:00.000Z',
  endedAt: '2026-11-30T10:00:01.000Z',
};

/** A backend that tells these events in pieces. */
async function serve(events: readonly ChatEvent[], status = 200): Promise<string> {
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      response.writeHead(404, { 'content-type': 'application/json' });
      const error = { code: 'not_found', message: 'Nothing here.', requestId: 'r' };
      return void response.end(JSON.stringify({ error }));
    }
    response.writeHead(status, { 'content-type': status === 200 ? 'text/event-stream' : 'application/json' });
    if (status !== 200) {
      const error = { code: 'unavailable', message: 'No language model is connected.', requestId: 'r' };
      return void response.end(JSON.stringify({ error }));
    }
    const all = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join(':\n\n');
    for (let at = 0; at < all.length; at += 7) response.write(all.slice(at, at + 7));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

async function ask(events: readonly ChatEvent[], args: readonly string[] = [], status = 200) {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await run(['ask', 'Where?', '--backend', await serve(events, status), '--key', 'sl_1', ...args], {
    input: Readable.from([]),
    print: (piece) => printed.push(piece),
    tell: (piece) => told.push(piece),
  });
  return { code, printed: printed.join(''), told: told.join('') };
}

const events: readonly ChatEvent[] = [
  { kind: 'begun', exchangeId: threadId, threadId },
  { kind: 'asking', tool: 'list_keywords' },
  { kind: 'answered', answer },
  ...[text.slice(0, 9), text.slice(9)].map((piece) => ({ kind: 'text', text: piece }) as const),
  { kind: 'ended', exchange },
];

describe('ask', () => {
  test('prints the answer held against its rows, and where they open', async () => {
    const { code, printed, told } = await ask(events);
    expect(printed).toBe(
      'matcha stands at 4 [t1.1].\n? It had ~~500~~ visits.\n\n[t1.1] keyword:1  dashboard.html#tea.example/keywords/1\n',
    );
    expect(told).toMatch(/^list_keywords …\nThread [\da-f-]{36}\n$/);
    expect(code).toBe(0);
  });

  test('gives the whole exchange as JSON', async () => {
    const { printed } = await ask(events, ['--format', 'json', '--thread', threadId]);
    expect(JSON.parse(printed)).toMatchObject({ threadId, text, blocks: [{ isSourced: true }, { isSourced: false }] });
  });

  test('says why an answer has no end', async () => {
    const failed = { ...exchange, status: 'failed', failure: 'budget', reason: 'Raise it.' } as const;
    const ended = await ask([{ kind: 'ended', exchange: failed }]);
    expect(ended).toMatchObject({ code: 2, told: expect.stringContaining('The answer ends here: budget. Raise it.') });
    expect(await ask([])).toMatchObject({ code: 2, told: expect.stringContaining('broke off') });
  });

  test('says what a backend says that says no', async () => {
    const { code, told } = await ask([], [], 503);
    expect({ code, told }).toMatchObject({ code: 2, told: expect.stringContaining('No language model is connected.') });
  });
});
