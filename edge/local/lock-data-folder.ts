import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { diskFailure, StartError, systemCodeOf } from './start-failure.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Makes the folder and claims it for this process: two on one database folder would destroy it. A lock whose process
 * is gone (a crash, a power cut) is taken over.
 */
export function lockDataFolder(folder: string): FolderLock {
  const path = join(folder, 'lock');
  try {
    mkdirSync(folder, { recursive: true });
    if (!claim(path)) {
      const owner = Number(readFileSync(path, 'utf8'));
      if (isAlive(owner)) {
        throw new StartError({
          kind: 'data-folder-in-use',
          message: `The data folder ${folder} is in use by process ${owner}. Stop that one, or choose another folder.`,
        });
      }
      rmSync(path, { force: true });
      if (!claim(path)) throw new Error('Another process took the data folder at the same moment');
    }
  } catch (error) {
    const failure = diskFailure(error, folder);
    throw failure ? new StartError(failure, error) : error;
  }
  return { release: () => rmSync(path, { force: true }) };
}

/** False where there is a lock already. */
function claim(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return systemCodeOf(error) === 'EPERM';
  }
}
