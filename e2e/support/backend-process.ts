import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The real backend with its database, as a process that can be stopped and started again over the same data. */
export interface BackendProcess {
  readonly url: string;
  /** The mails that it would have sent, oldest first. */
  readMails(): Promise<readonly string[]>;
  start(options?: StartOptions): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

export interface StartOptions {
  /** Descriptions of search engines to publish. */
  readonly enginesFile?: string;
  /** Further settings, as the operator of the backend gives them. */
  readonly env?: Readonly<Record<string, string>>;
}

export async function prepareBackend(): Promise<BackendProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sightline-backend-'));
  const port = await findFreePort();
  let running: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const ending = running;
    running = undefined;
    if (!ending || ending.exitCode !== null) return;
    ending.kill('SIGTERM');
    await once(ending, 'exit');
  };
  return {
    url: `http://127.0.0.1:${port}`,
    async readMails() {
      const folder = join(dataDir, 'mails');
      const names = await readdir(folder);
      return Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
    },
    async start({ enginesFile, env } = {}) {
      const entry = join(import.meta.dirname, '..', '..', 'edge', 'local', 'main.ts');
      const engines = enginesFile === undefined ? [] : ['--engines', enginesFile];
      running = spawn(process.execPath, [entry, '--port', String(port), '--data', dataDir, ...engines], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, ...env },
      });
      await waitForReady(running);
    },
    stop,
    async remove() {
      await stop();
      await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function waitForReady(backend: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    backend.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready at')) resolve();
    });
    backend.once('exit', () => reject(new Error(`The backend did not start:\n${said}`)));
  });
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
