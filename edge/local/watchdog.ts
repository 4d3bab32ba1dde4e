/**
 * A process of its own that ends other processes when its input closes, which the system does when the process that started
 * it is gone in whatever way. Each line of its input holds the numbers of those to end, in place of the line before; `done`
 * sends it home without that.
 */
let input = '';

process.stdin.on('data', (chunk: Buffer) => {
  input += chunk.toString();
});
process.stdin.on('end', () => {
  const last = input.trimEnd().split('\n').at(-1) ?? '';
  if (last === 'done') return;
  for (const pid of last.split(' ').filter((text) => /^\d+$/.test(text))) endProcess(Number(pid));
});

function endProcess(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
