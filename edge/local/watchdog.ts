/**
 * A process of its own that ends the processes of its arguments when its input closes, which the system does when the
 * process that started it is gone in whatever way. The word `done` on its input sends it home without that.
 */
const pids = process.argv.slice(2).map(Number);
let input = '';

process.stdin.on('data', (chunk: Buffer) => {
  input += chunk.toString();
});
process.stdin.on('end', () => {
  if (input.includes('done')) return;
  for (const pid of pids) endProcess(pid);
});

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
