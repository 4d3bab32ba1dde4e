import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Process ids of the workerd processes that a process has started. */
export function findWorkerd(parentPid: number): readonly number[] {
  const processes = existsSync('/proc/self/stat') ? readProc() : readPs();
  return processes
    .filter((process) => process.parentPid === parentPid && process.name.endsWith('workerd'))
    .map((process) => process.pid);
}

interface RunningProcess {
  readonly pid: number;
  readonly parentPid: number;
  readonly name: string;
}

function readProc(): readonly RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // `pid (name) state ppid …`; the process may be gone by now.
      const stat = readIfThere(`/proc/${name}/stat`);
      const match = /^(\d+) \((.*)\) \S (\d+)/.exec(stat);
      return match ? [{ pid: Number(match[1]), name: match[2] ?? '', parentPid: Number(match[3]) }] : [];
    });
}

function readPs(): readonly RunningProcess[] {
  const text = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,comm='], { encoding: 'utf8' });
  return text.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(.*\S)\s*$/.exec(line);
    return match ? [{ pid: Number(match[1]), parentPid: Number(match[2]), name: match[3] ?? '' }] : [];
  });
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
