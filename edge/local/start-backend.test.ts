import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, describe, expect, it } from 'vitest';

import { callEndpoint } from '#shared/api/call.ts';
import { listAudits, readAudit, storeAudit } from '#shared/api/endpoints/audits.ts';
import { readReadiness } from '#shared/api/endpoints/health.ts';
import { deleteProject, createProject } from '#shared/api/endpoints/projects.ts';
import { startSession } from '#shared/api/endpoints/session.ts';

import { sampleReport } from '../testing/both/sample-report.ts';
import { startBackend } from './start-backend.ts';
import { StartError } from './start-failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'sightline-backend-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const main = fileURLToPath(new URL('main.ts', import.meta.url));

describe('the local backend', () => {
  it('keeps its data when it is killed outright, and when it is stopped', async () => {
    const dataDir = join(folder, 'kept');
    const killed = await startProcess(dataDir);
    const call = callerOf(killed.url);
    const { token } = await call(startSession, {});
    const stored = await call(storeAudit, { body: { report: sampleReport() } }, token);
    const project = await call(createProject, { body: { name: 'Shop', domain: 'shop.example' } }, token);
    await killed.end('SIGKILL');
    // workerd is ended by the watchdog, so that the port is free again.
    await expect
      .poll(
        () =>
          fetch(killed.url).then(
            () => 'answers',
            () => 'gone',
          ),
        { timeout: 120_000 },
      )
      .toBe('gone');

    const lines: string[] = [];
    const requests: string[] = [];
    const backend = await startBackend({
      port: 0,
      dataDir,
      log: (line) => lines.push(line),
      onRequestLog: (line) => requests.push(line),
    });
    try {
      const again = callerOf(backend.url);
      expect((await again(readAudit, { params: { auditId: stored.id } }, token)).report).toEqual(sampleReport());
      await again(deleteProject, { params: { projectId: project.id } }, token);
      expect((await again(listAudits, { query: {} }, token)).items).toEqual([stored]);
      expect((await again(readReadiness, {})).parts.database.migrations).toBeGreaterThan(0);
      const document: unknown = await (await fetch(`${backend.url}/openapi.json`)).json();
      expect((await new Validator().validate(Object(document))).errors).toBeUndefined();
      await expect.poll(() => requests.some((line) => line.includes('"audits.list"')), { timeout: 120_000 }).toBe(true);
      expect(lines).toEqual(['Opening the database', 'Applying migrations', 'Starting the worker']);
      await expectFailure(startBackend({ port: 0, dataDir, log: () => undefined }), 'data-folder-in-use');
    } finally {
      await backend.stop();
    }
    await expect(fetch(backend.url)).rejects.toThrow('fetch failed');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('puts everything away on %s', async (signal) => {
    const dataDir = join(folder, signal);
    const running = await startProcess(dataDir);
    expect(await running.end(signal)).toBe(0);
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
    await expect(fetch(running.url)).rejects.toThrow('fetch failed');
  });

  it('says so when the port is taken, before it touches the data folder', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const dataDir = join(folder, 'untouched');
    await expectFailure(startBackend({ port, dataDir, log: () => undefined }), 'port-in-use');
    expect(existsSync(dataDir)).toBe(false);
    server.close();
  });

  it('says so when the data folder is a file', async () => {
    const dataDir = join(folder, 'a-file');
    writeFileSync(dataDir, '');
    await expectFailure(startBackend({ port: 0, dataDir, log: () => undefined }), 'data-folder-unusable');
  });

  it('says so when the Postgres it should use is away, and leaves nothing behind', async () => {
    const dataDir = join(folder, 'no-postgres');
    const options = { port: 0, dataDir, log: () => undefined, postgresUrl: 'postgresql://nobody@127.0.0.1:1/none' };
    await expectFailure(startBackend(options), 'database-failed');
    expect(existsSync(join(dataDir, 'lock'))).toBe(false);
  });
});

function callerOf(baseUrl: string) {
  return async function call<const E extends Parameters<typeof callEndpoint>[0]>(
    endpoint: E,
    input: Parameters<typeof callEndpoint<E>>[1],
    token?: string,
  ) {
    const options = { baseUrl, fetch, ...(token === undefined ? {} : { token }) };
    const result = await callEndpoint(endpoint, input, options);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.value;
  };
}

async function expectFailure(starting: Promise<unknown>, kind: string): Promise<void> {
  const error: unknown = await starting.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  expect(error).toHaveProperty('failure.kind', kind);
}

/** The backend as a process of its own; `end` gives its exit code, null where a signal ended it. */
async function startProcess(
  dataDir: string,
): Promise<{ url: string; end(signal: NodeJS.Signals): Promise<number | null> }> {
  const child: ChildProcess = spawn(process.execPath, [main, '--port', '0', '--data', dataDir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let output = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  await expect.poll(() => output, { timeout: 120_000, interval: 100 }).toContain('Ready at ');
  return {
    url: /Ready at (\S+)/.exec(output)?.[1] ?? '',
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}
