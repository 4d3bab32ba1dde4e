/**
 * Order of two versions of a description, number by number: `2026-11-21.10` is later than `2026-11-21.9`. Positive where
 * the first is later, 0 where they are the same.
 */
export function compareVersions(a: string, b: string): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return version.split(/\D+/).map(Number);
}
