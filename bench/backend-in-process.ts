import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import { findWorkerd } from '#edge/local/find-workerd.ts';

export interface BackendInProcess {
  /** As `npm start` runs it, over the data of the time before. */
  start(): Promise<void>;
  /** Without a chance to end anything, worker included. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  readonly url: string;
}

/** The backend in a process of its own, which can be killed. */
export function backendInProcess(port: number, dataDir: string, postgresUrl: string | undefined): BackendInProcess {
  let running: ChildProcess | undefined;
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ending = running;
    running = undefined;
    if (!ending?.pid || ending.exitCode !== null) return;
    const workers = findWorkerd(ending.pid);
    const exited = once(ending, 'exit');
    ending.kill(signal);
    if (signal === 'SIGKILL') for (const pid of workers) process.kill(pid, signal);
    await exited;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    async start() {
      const args = ['edge/local/main.ts', '--port', String(port), '--data', dataDir];
      const env = { ...process.env, ...(postgresUrl === undefined ? {} : { LOCAL_POSTGRES_URL: postgresUrl }) };
      running = spawn(process.execPath, [...args, '--requests-per-minute', '1000000000'], {
        stdio: ['ignore', 'ignore', 'pipe'],
        env,
      });
      await untilReady(running);
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function untilReady(backend: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    backend.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready at')) resolve();
    });
    backend.once('exit', () => reject(new Error(`The backend did not start:\n${said}`)));
  });
}
