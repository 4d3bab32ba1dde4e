import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const begin = 'sightline-test-';

/**
 * Makes all that this process starts keep temporary files in a folder of its own; the function that comes back removes
 * it. Folders of runs that were killed go first: their names tell the process.
 */
export async function takeTempFolder(isAlive: (pid: number) => boolean = isRunning): Promise<() => Promise<void>> {
  const usual = tmpdir();
  for (const name of await readdir(usual)) {
    const pid = Number(/^sightline-test-(\d+)-/.exec(name)?.[1]);
    if (pid > 0 && !isAlive(pid)) await rm(join(usual, name), { recursive: true, force: true, maxRetries: 5 });
  }
  const folder = await mkdtemp(join(usual, `${begin}${process.pid}-`));
  // A database that runs under another account has its own folder in it.
  await chmod(folder, 0o711);
  process.env['TMPDIR'] = folder;
  return async () => {
    process.env['TMPDIR'] = usual;
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
