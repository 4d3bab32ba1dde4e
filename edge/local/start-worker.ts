import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { unstable_startWorker } from 'wrangler';

import { endWithParent } from './end-with-parent.ts';
import { findWorkerd } from './find-workerd.ts';
import { keepSignals } from './keep-signals.ts';
import { startCrons } from './start-crons.ts';

export interface StartWorkerOptions {
  readonly port: number;
  readonly dataDir: string;
  /** Vars and secrets of the worker. */
  readonly settings: Readonly<Record<string, string>>;
  /** Each line that the worker writes to its console. */
  readonly onLogLine: ((line: string) => void) | undefined;
}

export interface RunningWorker {
  readonly url: string;
  stop(): Promise<void>;
}

const wranglerConfig = fileURLToPath(new URL('../../wrangler.toml', import.meta.url));

/** Runs the worker in workerd on this machine, bundled from source as `wrangler deploy` would. */
export function startWorker(options: StartWorkerOptions): Promise<RunningWorker> {
  return keepSignals(() => start(options));
}

async function start(options: StartWorkerOptions): Promise<RunningWorker> {
  const { onLogLine } = options;
  // The simulator would ask a server of its maker for a sample of `request.cf`, which nothing here reads.
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  // The simulator of queues prints a line for each batch, whatever `logLevel` says.
  process.env['WRANGLER_LOG'] = 'none';
  const others = new Set(findWorkerd(process.pid));
  const worker = await unstable_startWorker({
    config: wranglerConfig,
    bindings: Object.fromEntries(
      Object.entries(options.settings).map(([name, value]) => [name, { type: 'plain_text', value }]),
    ),
    dev: {
      server: { hostname: '127.0.0.1', port: options.port },
      inspector: false,
      // The log of every request through wrangler's printer costs three quarters of the throughput.
      logLevel: 'none',
      persist: join(options.dataDir, 'workerd'),
      watch: false,
      ...(onLogLine ? { structuredLogsHandler: (log: { readonly message: string }) => onLogLine(log.message) } : {}),
    },
  });
  const url = await worker.url;
  try {
    await requireHealth(url);
  } catch (error) {
    await worker.dispose();
    throw error;
  }
  const crons = startCrons(url);
  const callOff = endWithParent(() => findWorkerd(process.pid).filter((pid) => !others.has(pid)));
  return {
    url: url.origin,
    async stop() {
      crons.stop();
      await worker.dispose();
      callOff();
    },
  };
}

/** "Ready" is said of the proxy in front; only an answer tells that the worker itself runs. */
async function requireHealth(url: URL): Promise<void> {
  const health = await fetch(new URL('/health', url));
  if (!health.ok) throw new Error(`it answers with status ${health.status}: ${await health.text()}`);
}
