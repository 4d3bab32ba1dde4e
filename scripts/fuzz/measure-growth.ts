const rounds = 12;
/** What is allowed where the input doubles. */
export const mostGrowth = 2.5;
/** Less is the machine's own noise: collecting garbage, compiling. */
const floorMs = 10;

/**
 * By what factor the work grows where the input doubles, over two doublings from `size`. Counts the processor's time of this
 * thread, not the clock's, and the best of several rounds, of which the first warms up: what else the machine does changes
 * little.
 */
export function measureGrowth(make: (size: number) => string, read: (text: string) => unknown, size: number): number {
  const [small, large] = [make(size), make(size * 4)];
  let [least, most] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round += 1) {
    least = Math.min(
      least,
      processorMsOf(() => read(small)),
    );
    most = Math.min(
      most,
      processorMsOf(() => read(large)),
    );
    if (growthFrom(least, most) <= mostGrowth) break;
  }
  return growthFrom(least, most);
}

function growthFrom(least: number, most: number): number {
  return Math.sqrt(Math.max(most, floorMs) / Math.max(least, floorMs));
}

/** Milliseconds that this thread's own work takes, whatever else runs on the machine. */
export function processorMsOf(work: () => unknown): number {
  const before = process.threadCpuUsage();
  work();
  const { system, user } = process.threadCpuUsage(before);
  return (system + user) / 1_000;
}
