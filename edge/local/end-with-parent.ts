import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const watchdog = fileURLToPath(new URL('watchdog.ts', import.meta.url));

/**
 * Sees to it that the processes end even if this one is killed without a chance to end them: workerd would live on and
 * hold the port. Gives back what calls that off.
 */
export function endWithParent(pids: readonly number[]): () => void {
  const child = spawn(process.execPath, [watchdog, ...pids.map(String)], {
    // Apart from the terminal's group, so that Ctrl-C doesn't end the watchdog first.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  const { stdin } = child;
  // The pipe alone must not keep this process running.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  stdin.on('error', () => undefined);
  return () => void stdin.end('done');
}
