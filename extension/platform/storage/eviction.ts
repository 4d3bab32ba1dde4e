/** What eviction has to know of an audit. */
export interface EvictionCandidate {
  readonly id: string;
  readonly page: string;
  readonly sizeBytes: number;
}

export interface EvictionLimits {
  readonly maxBytes: number;
  readonly maxPerPage: number;
}

/**
 * Ids to forget so that the rest fits: first the oldest beyond `maxPerPage` of each page, then the oldest of all.
 * Takes them oldest first. The newest is always kept, whatever its size.
 */
export function chooseEvictions(oldestFirst: readonly EvictionCandidate[], limits: EvictionLimits): readonly string[] {
  const evicted = new Set<string>();
  const countByPage = new Map<string, number>();
  for (const { id, page } of oldestFirst.toReversed()) {
    const count = (countByPage.get(page) ?? 0) + 1;
    countByPage.set(page, count);
    if (count > limits.maxPerPage) evicted.add(id);
  }
  const rest = oldestFirst.filter(({ id }) => !evicted.has(id));
  let totalBytes = rest.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  for (const { id, sizeBytes } of rest.slice(0, -1)) {
    if (totalBytes <= limits.maxBytes) break;
    evicted.add(id);
    totalBytes -= sizeBytes;
  }
  return [...evicted];
}
