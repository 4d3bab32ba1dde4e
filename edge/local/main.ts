import { parseArgs } from 'node:util';

import { readAccountSettings } from './account-settings.ts';
import { readProviderSettings } from './provider-settings.ts';
import { readPort } from './read-port.ts';
import { startBackend } from './start-backend.ts';
import { StartError } from './start-failure.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    data: { type: 'string', default: '.data' },
    engines: { type: 'string' },
    'log-requests': { type: 'boolean', default: false },
    'requests-per-minute': { type: 'string' },
  },
});

try {
  const postgresUrl = process.env['LOCAL_POSTGRES_URL'];
  const requestsPerMinute = values['requests-per-minute'];
  const backend = await startBackend({
    port: readPort(values.port),
    dataDir: values.data,
    log: (line) => console.error(line),
    provider: readProviderSettings(process.env),
    accounts: readAccountSettings(process.env),
    ...(values['log-requests'] ? { onRequestLog: (line: string) => console.error(line) } : {}),
    ...(values.engines === undefined ? {} : { enginesFile: values.engines }),
    ...(postgresUrl === undefined ? {} : { postgresUrl }),
    ...(requestsPerMinute === undefined ? {} : { requestsPerMinute: Number(requestsPerMinute) }),
  });
  console.error(`Ready at ${backend.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void backend.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
