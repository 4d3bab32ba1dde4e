/** What the process ends with. */
export const exitCodes = {
  ok: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** Bad usage, or an input that could not be read. */
  usage: 2,
} as const;
