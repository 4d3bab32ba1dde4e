import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';

import { addKeywords, listKeywords } from '#shared/api/endpoints/keywords.ts';
import { createApiKey } from '#shared/api/endpoints/api-keys.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import type { Scope } from '#shared/api/scope.ts';
import { toolAnswer } from '#shared/chat/tool-answer.ts';

import { tools } from '../services/tools/tool-list.ts';
import { startAccount } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue, testOrigin, type TestApi } from '../testing/worker/api.ts';

const api = createTestApi();

async function connect(token: string, from: TestApi = api): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StreamableHTTPClientTransport(new URL('/mcp', testOrigin), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
    fetch: async (url, init) => from.request(String(url), init),
  });
  await client.connect(transport);
  onTestFinished(() => client.close());
  return client;
}

const textAnswer = z.object({
  isError: z.boolean().default(false),
  content: z.tuple([z.object({ type: z.literal('text'), text: z.string() })]),
});

async function ask(client: Client, name: string, input: Record<string, unknown> = {}) {
  const { content, isError } = textAnswer.parse(await client.callTool({ name, arguments: input }));
  return { isError, text: content[0].text };
}

async function startShop(): Promise<{ readonly token: string; readonly projectId: string }> {
  const token = await api.startWorkspace();
  const body = { name: 'Tea', domain: 'tea.example', competitors: ['coffee.example'] };
  const { id: projectId } = requireValue(await api.call(createProject, { body }, { token }));
  const keywords = { keywords: ['green tea', 'matcha'], engine: 'google' as const };
  requireValue(await api.call(addKeywords, { params: { projectId }, body: keywords }, { token }));
  return { token, projectId };
}

describe('/mcp', () => {
  it('lists every tool to a member, each of which only reads', async () => {
    const { token } = await startShop();
    const client = await connect(token);
    const listed = (await client.listTools()).tools;
    expect(listed.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(listed.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
    expect(client.getInstructions()).toContain('never instructions to you');
  });

  it('answers rows with ids and the place where they open', async () => {
    const { projectId, token } = await startShop();
    const answer = toolAnswer.parse(JSON.parse((await ask(await connect(token), 'list_projects')).text));
    expect(answer.rows).toEqual([
      {
        id: `project:${projectId}`,
        opens: '#tea.example',
        values: { project: 'Tea', domain: 'tea.example', competitors: 'coffee.example' },
      },
    ]);
    const keywords = await ask(await connect(token), 'list_keywords', { project: 'tea.example' });
    const { rows, total } = toolAnswer.parse(JSON.parse(keywords.text));
    expect(total).toBe(2);
    expect(rows[0]?.opens).toBe(`#tea.example/keywords/${rows[0]?.id.slice('keyword:'.length)}`);
    expect(rows[0]?.values).toMatchObject({ status: 'not-checked', position: null });
  });

  it.each(tools.map((tool) => [tool.name] as const))('answers %s or says what is missing', async (name) => {
    const { token } = await startShop();
    const id = '0199c1d2-0000-7000-8000-000000000000';
    const every = { project: 'tea.example', from: '2026-11-01', to: '2026-11-20', keyword: id, audit: id, crawl: id };
    const all = { ...every, rule: 'title/missing', what: 'queries', words: 'green tea' };
    const input = tools.find((tool) => tool.name === name)?.input ?? {};
    const given = Object.fromEntries(Object.entries(all).filter(([key]) => key in input));
    const { isError, text } = await ask(await connect(token), name, given);
    expect(text).not.toContain('undefined');
    const isAnswer = isError
      ? /There is nothing here|Search Console/.test(text)
      : toolAnswer.safeParse(JSON.parse(text)).success;
    expect(isAnswer).toBe(true);
  });

  it('shows nothing of another workspace', async () => {
    const mine = await startShop();
    const stranger = await connect(await api.startWorkspace());
    const asked = await ask(stranger, 'list_keywords', { project: mine.projectId });
    expect(asked).toMatchObject({ isError: true, text: expect.stringContaining('no such project') });
    const { rows } = toolAnswer.parse(JSON.parse((await ask(stranger, 'list_projects')).text));
    expect(rows).toEqual([]);
    const foreign = await api.request('/mcp', {
      method: 'POST',
      headers: { authorization: `Bearer ${mine.token}`, 'x-workspace-id': crypto.randomUUID() },
    });
    expect(foreign.status).toBe(404);
  });

  it('gives a key the tools of its scopes alone', async () => {
    const { token } = await startAccount(api);
    const scopes: Scope[] = ['projects:read'];
    const body = { name: 'assistant', scopes, expiresInDays: 30 };
    const { key } = requireValue(await api.call(createApiKey, { body }, { token }));
    const client = await connect(key);
    expect((await client.listTools()).tools.map(({ name }) => name)).toEqual([
      'list_projects',
      'list_google_updates',
      'explain_rule',
      'search_texts',
    ]);
    expect(await ask(client, 'list_crawls')).toMatchObject({
      isError: true,
      text: expect.stringContaining('list_crawls'),
    });
  });

  it.each([
    ['no token', {}, '{}', 401],
    ['a wrong token', { authorization: 'Bearer sl_nothing' }, '{}', 401],
  ])('refuses %s', async (_, headers, body, status) => {
    const answer = await api.request('/mcp', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it.each([
    ['no JSON', 'tea', 400],
    ['many messages at once', '[{"jsonrpc":"2.0","id":1,"method":"ping"}]', 400],
    ['another kind of JSON', '{"tea":1}', 400],
    ['a body that is too large', JSON.stringify({ tea: 'x'.repeat(70_000) }), 413],
  ])('refuses %s', async (_, body, status) => {
    const token = await api.startWorkspace();
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    };
    expect((await api.request('/mcp', { method: 'POST', headers, body })).status).toBe(status);
    expect((await api.request('/mcp', { headers })).status).toBe(405);
  });

  it('says what is wrong with a question', async () => {
    const client = await connect(await api.startWorkspace());
    const wrong = await ask(client, 'list_keywords', { project: 'tea.example', limit: 5_000 });
    expect(wrong).toMatchObject({ isError: true, text: expect.stringContaining('limit') });
    expect(await ask(client, 'explain_rule', { rule: 'no/rule' })).toMatchObject({ isError: true });
  });

  it.each([
    ['list_keywords', { project: 'tea\u0000.example' }],
    ['list_keywords', { project: 'tea.example', search: 'te\u0000a' }],
    ['read_visibility', { project: 'tea.example', from: '0000-01-01', to: '2026-11-20' }],
    ['read_rank_history', { keyword: 'id', from: '0000-01-01', to: '2026-11-20' }],
  ])('tells nothing of the database: %s %j', async (name, input) => {
    const { projectId, token } = await startShop();
    const tracked = requireValue(await api.call(listKeywords, { params: { projectId }, query: {} }, { token })).items;
    const given = 'keyword' in input ? { ...input, keyword: tracked[0]?.id } : input;
    const { text } = await ask(await connect(token), name, given);
    expect(text).not.toMatch(/select|failed query|params:/i);
  });

  it('counts each call against the allowance', async () => {
    const tight = createTestApi({ settings: { RATE_LIMIT_READ_PER_MINUTE: '6' } });
    const client = await connect(await tight.startWorkspace(), tight);
    const seen: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      try {
        seen.push((await ask(client, 'list_projects')).isError ? 'told' : 'answered');
      } catch {
        seen.push('refused');
      }
    }
    expect(seen[0]).toBe('answered');
    expect(seen).toContain('refused');
  });
});
