import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { z } from 'zod';

export interface ServedSite extends AsyncDisposable {
  readonly start: string;
}

/** The made site of the crawls' benches, in a process of its own. */
export async function serveSite(pages: number): Promise<ServedSite> {
  const server = spawn(process.execPath, ['bench/crawl-server.ts', String(pages)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = z.tuple([z.instanceof(Buffer)]).parse(await once(server.stdout, 'data'));
  return {
    start: `http://127.0.0.1:${port.toString().trim()}/`,
    [Symbol.asyncDispose]: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}
