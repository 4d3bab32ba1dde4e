import { join, resolve } from 'node:path';

import { migrateDatabase } from '../db/migrate.ts';
import { loadLocalSecrets } from './local-secrets.ts';
import { lockDataFolder } from './lock-data-folder.ts';
import { startMailOutbox } from './mail-outbox.ts';
import { startStandIn } from './neon/start-stand-in.ts';
import { openEngine } from './open-engine.ts';
import { takeTempFolder } from './own-temp-folder.ts';
import { publishEngineFile } from './publish-engine-file.ts';
import { requireFreePort } from './require-free-port.ts';
import { diskFailure, StartError, type StartFailure } from './start-failure.ts';
import { startWorker } from './start-worker.ts';
import { writeAdminToken } from './write-admin-token.ts';

export interface StartBackendOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Database, secrets and the state of workerd; made where missing. */
  readonly dataDir: string;
  /** Progress, a line at a time. */
  readonly log: (line: string) => void;
  /** The worker's own log, one JSON line per request. Off where missing: it costs throughput. */
  readonly onRequestLog?: (line: string) => void;
  /** A Postgres in place of the embedded one. */
  readonly postgresUrl?: string;
  /** JSON file with descriptions of search engines to publish. */
  readonly enginesFile?: string;
  /** Settings of the provider of rank checks, as far as they are set. */
  readonly provider?: Readonly<Record<string, string>>;
  /** `MAIL_…`: who sends mail; without token and sender mails are kept in the data folder. `GOOGLE_…`: a client there. */
  readonly accounts?: Readonly<Record<string, string>>;
  /** Requests a minute in place of those in wrangler.toml; for measurements. */
  readonly requestsPerMinute?: number;
}

export interface LocalBackend {
  readonly url: string;
  readonly databaseUrl: string;
  /** `host:port` through which the driver reaches it. */
  readonly databaseProxy: string;
  /** For /v1/admin. */
  readonly adminToken: string;
  /** Ends the worker, the stand-in and the database, in this order. */
  stop(): Promise<void>;
}

type Cleanup = () => void | Promise<void>;

/** Starts everything on 127.0.0.1: the database, its migrations, the worker. Rejects with a StartError. */
export async function startBackend(options: StartBackendOptions): Promise<LocalBackend> {
  const dataDir = resolve(options.dataDir);
  const cleanups: Cleanup[] = [];
  try {
    if (options.port !== 0) await requireFreePort(options.port);
    return await startParts(options, dataDir, cleanups);
  } catch (error) {
    await runAll(cleanups);
    throw error;
  }
}

async function startParts(options: StartBackendOptions, dataDir: string, cleanups: Cleanup[]): Promise<LocalBackend> {
  const lock = lockDataFolder(dataDir);
  cleanups.unshift(() => lock.release());
  cleanups.unshift(await failAs('data-folder-unusable', dataDir, async () => takeTempFolder(dataDir)));
  const secrets = await failAs('data-folder-unusable', dataDir, async () => loadLocalSecrets(dataDir));
  options.log('Opening the database');
  const { databasePassword } = secrets;
  const engine = await openEngine({ dataDir, databasePassword, postgresUrl: options.postgresUrl });
  const standIn = await startStandIn(engine);
  cleanups.unshift(() => standIn.stop());
  options.log('Applying migrations');
  await failAs('migration-failed', dataDir, () => migrateDatabase(standIn.databaseUrl, standIn.proxyHost));
  const { enginesFile } = options;
  if (enginesFile !== undefined) {
    options.log('Publishing descriptions of search engines');
    await failAs('engines-invalid', dataDir, () =>
      publishEngineFile(enginesFile, { databaseUrl: standIn.databaseUrl, localProxy: standIn.proxyHost }),
    );
  }
  const mail = await failAs('data-folder-unusable', dataDir, () => openMail(options, dataDir, cleanups));
  const adminToken = await failAs('data-folder-unusable', dataDir, async () =>
    writeAdminToken(dataDir, secrets.authSecret),
  );
  options.log('Starting the worker');
  const worker = await failAs('worker-failed', dataDir, () =>
    startWorker({
      port: options.port,
      dataDir,
      onLogLine: options.onRequestLog,
      settings: {
        DATABASE_URL: standIn.databaseUrl,
        LOCAL_DATABASE_PROXY: standIn.proxyHost,
        BETTER_AUTH_SECRET: secrets.authSecret,
        ADMIN_TOKEN: adminToken,
        LOCAL_ORIGIN: `http://127.0.0.1:${options.port}`,
        ENGINE_SIGNING_KEY: JSON.stringify(secrets.engineKey),
        LOG_REQUESTS: options.onRequestLog ? 'on' : 'off',
        ...options.provider,
        ...mail,
        ...rateLimitsOf(options.requestsPerMinute),
      },
    }),
  );
  cleanups.unshift(() => worker.stop());
  let stopping: Promise<void> | undefined;
  return {
    url: worker.url,
    databaseUrl: standIn.databaseUrl,
    databaseProxy: standIn.proxyHost,
    adminToken,
    stop: () => (stopping ??= runAll(cleanups)),
  };
}

/** The settings of a provider that was named, else of an outbox on this machine. */
async function openMail(
  { accounts = {}, log }: StartBackendOptions,
  dataDir: string,
  cleanups: Cleanup[],
): Promise<Readonly<Record<string, string>>> {
  if (accounts['MAIL_TOKEN'] !== undefined && accounts['MAIL_FROM'] !== undefined) return accounts;
  const outbox = await startMailOutbox({ folder: join(dataDir, 'mails'), log });
  cleanups.unshift(() => outbox.stop());
  const standIn = { MAIL_URL: outbox.url, MAIL_TOKEN: 'local', MAIL_STAND_IN: 'on' };
  return { ...accounts, ...standIn, MAIL_FROM: 'Sightline <sightline@localhost>' };
}

async function failAs<T>(kind: StartFailure['kind'], dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(diskFailure(error, dataDir) ?? { kind, message: `${sentences[kind]}: ${reason}` }, error);
  }
}

const sentences: Readonly<Record<StartFailure['kind'], string>> = {
  'port-invalid': 'The port is no number',
  'port-in-use': 'The port is taken',
  'data-folder-in-use': 'The data folder is in use',
  'disk-full': 'The disk is full',
  'data-folder-unusable': 'The data folder does not hold what it should',
  'database-failed': 'The database does not open',
  'migration-failed': 'A migration of the database failed',
  'engines-invalid': 'The descriptions of search engines cannot be published',
  'worker-failed': 'The worker does not start',
};

function rateLimitsOf(requestsPerMinute: number | undefined): Readonly<Record<string, string>> {
  if (requestsPerMinute === undefined) return {};
  const limit = String(requestsPerMinute);
  return {
    RATE_LIMIT_START_PER_MINUTE: limit,
    RATE_LIMIT_READ_PER_MINUTE: limit,
    RATE_LIMIT_WRITE_PER_MINUTE: limit,
  };
}

/** All of them, even if one fails; the first failure is thrown at the end. */
async function runAll(cleanups: readonly Cleanup[]): Promise<void> {
  const failures: unknown[] = [];
  for (const cleanup of cleanups) {
    try {
      await cleanup();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
