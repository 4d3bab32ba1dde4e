import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import { findFreePort } from './find-free-port.ts';

export interface TestPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

const password = 'only-for-tests';
const debianFolder = '/usr/lib/postgresql';

/**
 * A real Postgres for tests: a new database in the one that LOCAL_POSTGRES_URL names, else a server of its own from
 * Debian's package. Undefined where there is neither.
 */
export async function startTestPostgres(): Promise<TestPostgres | undefined> {
  const given = process.env['LOCAL_POSTGRES_URL'];
  if (given !== undefined) return createDatabaseIn(given);
  const bin = findBinaries();
  return bin === undefined ? undefined : startServer(bin);
}

async function createDatabaseIn(serverUrl: string): Promise<TestPostgres> {
  const name = `sightline_test_${process.pid}_${Date.now()}`;
  const run = async (sql: string) => {
    const client = new Client({ connectionString: serverUrl });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await run(`CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, stop: () => run(`DROP DATABASE ${name} WITH (FORCE)`) };
}

function findBinaries(): string | undefined {
  if (!existsSync(debianFolder)) return undefined;
  const newest = readdirSync(debianFolder)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(debianFolder, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
  return newest;
}

async function startServer(bin: string): Promise<TestPostgres | undefined> {
  // Postgres refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const account = isRoot ? findAccount('postgres') : undefined;
  if (isRoot && !account) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'sightline-postgres-'));
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  const port = await findFreePort();
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const login = ['-U', 'sightline', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...login, '--no-sync', '-E', 'UTF8'], { ...account, stdio: 'ignore' });
  const settings = ['-c', `unix_socket_directories=${folder}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'];
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...account,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `postgresql://sightline:${password}@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url);
  return {
    url,
    async stop() {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findAccount(name: string): { uid: number; gid: number } | undefined {
  try {
    const read = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return undefined;
  }
}

async function waitUntilReady(url: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const client = new Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
