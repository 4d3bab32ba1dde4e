import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const lookAgainMs = 1_500;

/**
 * Calls back once the process that started this one is gone, in whatever way, or the one before it: npm puts a shell in
 * between, which outlives it. The system then gives the orphan another parent. Keeps nothing running by itself.
 * @param {() => void} callBack
 */
export function whenParentIsGone(callBack) {
  const before = lineage();
  const timer = setInterval(() => {
    if (lineage() === before) return;
    clearInterval(timer);
    callBack();
  }, lookAgainMs);
  timer.unref();
}

function lineage() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** @param {number} pid */
function parentOf(pid) {
  if (process.platform === 'win32') return '';
  try {
    // The name of the program, in brackets, may hold spaces; its state and its parent follow (proc(5)).
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1] ?? '';
  } catch {
    return spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
}
