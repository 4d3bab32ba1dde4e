import { createServer } from 'node:net';

import { StartError, systemCodeOf } from './start-failure.ts';

/** Throws a StartError where something listens on the port already. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', () => server.close(() => resolve()));
  try {
    await promise;
  } catch (error) {
    if (systemCodeOf(error) !== 'EADDRINUSE' && systemCodeOf(error) !== 'EACCES') throw error;
    const message = `Port ${port} on 127.0.0.1 is taken. Stop what listens there, or choose another with --port.`;
    throw new StartError({ kind: 'port-in-use', message }, error);
  }
}
