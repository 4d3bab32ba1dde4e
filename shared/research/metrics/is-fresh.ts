const dayMs = 86_400_000;

/** Whether an answer still counts: not older than its source's `freshDays`. One from the future does not. */
export function isFresh(observedAt: string, freshDays: number, nowMs: number): boolean {
  const ageMs = nowMs - Date.parse(observedAt);
  return ageMs >= -dayMs && ageMs <= freshDays * dayMs;
}
