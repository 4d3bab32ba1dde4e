import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const watchdog = fileURLToPath(new URL('watchdog.ts', import.meta.url));
/** A worker that dies is started again under another number. */
const lookAgainMs = 2_000;

/**
 * Sees to it that the processes end even if this one is killed without a chance to end them: workerd would live on and
 * hold the port. `findPids` tells those of the moment. Gives back what calls that off.
 */
export function endWithParent(findPids: () => readonly number[]): () => void {
  const child = spawn(process.execPath, [watchdog], {
    // Apart from the terminal's group, so that Ctrl-C doesn't end the watchdog first.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  const { stdin } = child;
  // The pipe alone must not keep this process running.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  stdin.on('error', () => undefined);
  let told = '';
  const tell = (): void => {
    const line = findPids().join(' ');
    if (line !== told) stdin.write(`${line}\n`);
    told = line;
  };
  tell();
  const timer = setInterval(tell, lookAgainMs);
  timer.unref();
  return () => {
    clearInterval(timer);
    stdin.end('done\n');
  };
}
