/** A parser makes an error of each fault: with its stack, one takes as long as twenty entries (a bare `&` in every address). */
export function withoutStacks(work: () => void): void {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
