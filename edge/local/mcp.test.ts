import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, expect, it } from 'vitest';

import { callEndpoint } from '#shared/api/call.ts';
import { startSession } from '#shared/api/endpoints/session.ts';

import { startBackend } from './start-backend.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-mcp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Apart from the tests in workerd, which may make code from text: the Worker as it is shipped may not.
it('serves the tools to an assistant over HTTP, from the Worker as it is shipped', async () => {
  const backend = await startBackend({ port: 0, dataDir: join(folder, 'data'), log: () => undefined });
  try {
    const session = await callEndpoint(startSession, {}, { baseUrl: backend.url, fetch });
    const token = session.ok ? session.value.token : '';
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StreamableHTTPClientTransport(new URL('/mcp', backend.url), {
        requestInit: { headers: { authorization: `Bearer ${token}` } },
      }),
    );
    expect((await client.listTools()).tools.length).toBeGreaterThan(10);
    const answer = await client.callTool({ name: 'explain_rule', arguments: { rule: 'title/missing' } });
    expect(JSON.stringify(answer)).toContain('rule:title/missing');
    await client.close();
  } finally {
    await backend.stop();
  }
});
