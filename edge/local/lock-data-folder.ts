import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    makePrivate(folder);
    if (!claim(path)) {
      const [owner = Number.NaN, startedAt] = readFileSync(path, 'utf8').split(' ').map(Number);
      if (isAlive(owner, startedAt)) {
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

/**
 * Nobody else on the machine may read or change what a backend keeps: the database's own files are open to all. A folder
 * that is there already is closed only where it is known to be a backend's, not where somebody named `/tmp`.
 */
function makePrivate(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: 0o700 }) === undefined && existsSync(join(folder, 'secrets.json'))) {
    chmodSync(folder, 0o700);
  }
}

/** False where there is a lock already. */
function claim(path: string): boolean {
  try {
    writeFileSync(path, [process.pid, startOf(process.pid)].join(' ').trim(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Only Linux tells; elsewhere a lock of a number that is used again has to be removed by hand. */
function isOfAnotherProgram(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('node');
  } catch {
    return false;
  }
}

/**
 * When a process began, in the system's ticks since its own start; undefined where only the system's tools know. Numbers
 * of processes are used again, times of their start with the same number are not.
 */
function startOf(pid: number): number | undefined {
  try {
    // The name of the program, in brackets, may hold spaces; the time is the twentieth field behind it (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(fields[19]);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number, startedAt: number | undefined): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  const start = startOf(pid);
  if (startedAt !== undefined && start !== undefined && start !== startedAt) return false;
  if (pid === process.pid) return true;
  // After a restart of the machine the number may be of anything; a backend is a program of Node.
  if (isOfAnotherProgram(pid)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return systemCodeOf(error) === 'EPERM';
  }
}
