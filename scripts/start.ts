import { parseArgs } from 'node:util';

import { readAccountSettings } from '../edge/local/account-settings.ts';
import { readProviderSettings } from '../edge/local/provider-settings.ts';
import { readPort } from '../edge/local/read-port.ts';
import { startBackend } from '../edge/local/start-backend.ts';
import { StartError } from '../edge/local/start-failure.ts';
import { buildExtension } from './build-extension.ts';
import { ensureBrowser } from '../render/find-browser.ts';
import { openBrowser } from './open-browser.ts';
import { runOneAudit } from '../e2e/support/run-one-audit.ts';
import { whenParentIsGone } from './when-parent-is-gone.mjs';

/**
 * `npm start`: builds the extension, starts the backend with its embedded database, and opens a browser with the
 * extension where there is a display. `--check` runs one audit end to end instead and ends. Ctrl-C ends everything.
 */
async function main(): Promise<number> {
  const values = readOptions();
  if (typeof values === 'string') {
    console.error(`${values}\n${usage}`);
    return 2;
  }
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const startMs = performance.now();
  if (!(await buildExtension(log))) return 1;
  const postgresUrl = process.env['LOCAL_POSTGRES_URL'];
  const backend = await startBackend({
    port: readPort(values.port),
    dataDir: values.data,
    log,
    provider: readProviderSettings(process.env),
    accounts: readAccountSettings(process.env),
    ...(postgresUrl && { postgresUrl }),
  });
  const stopRequested = waitForStop();
  try {
    const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
    log(`Ready after ${seconds} s: backend on ${backend.url}, extension in .output/chrome-mv3`);
    if (values.check) return await check(backend.url);
    const close = values['no-browser'] ? null : openBrowser(log);
    log(`Documentation: ${backend.url}/openapi.json · health: ${backend.url}/ready · Ctrl-C ends everything`);
    await stopRequested;
    close?.();
    return 0;
  } finally {
    await backend.stop();
  }
}

const usage = `npm start builds the extension, starts the backend with its database, and opens a browser with the extension.

  npm start -- --port <number>   where the backend listens (8787)
  npm start -- --data <folder>   where it keeps its data (.data)
  npm start -- --no-browser      without a browser
  npm start -- --check           audits one page end to end instead, and ends
  npm run -s cli -- --help       the command line: audit, crawl, fix, forecast and more`;

/** Or what is wrong with them. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '8787' },
        data: { type: 'string', default: '.data' },
        check: { type: 'boolean', default: false },
        'no-browser': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function check(backendUrl: string): Promise<number> {
  const browser = ensureBrowser(log);
  if (!browser.ok) {
    log(browser.failure);
    return 1;
  }
  process.env['CHROME_PATH'] = browser.value;
  const result = await runOneAudit(backendUrl);
  log(
    `Audited ${result.url}: score ${result.score ?? '–'}, ${result.findings} findings, ${result.notChecked} not checked`,
  );
  log(`Stored as ${result.auditId} and read back through the API. The whole path works.`);
  return 0;
}

function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    whenParentIsGone(() => resolve());
  });
}

function log(line: string): void {
  console.log(line);
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
// Browsers and databases may leave handles behind; everything that has an end has been ended above.
process.exit();
