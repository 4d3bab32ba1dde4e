export const vitals = ['lcp', 'cls', 'inp', 'fcp', 'ttfb'] as const;
export type Vital = (typeof vitals)[number];

/** Up to the first is good, up to the second needs work (https://web.dev/articles/vitals, read 2026-11). ms; CLS has no unit. */
const thresholds: Readonly<Record<Vital, readonly [goodTo: number, fairTo: number]>> = {
  lcp: [2_500, 4_000],
  cls: [0.1, 0.25],
  inp: [200, 500],
  fcp: [1_800, 3_000],
  ttfb: [800, 1_800],
};

export function rateVital(vital: Vital, value: number): 'good' | 'fair' | 'poor' {
  const [goodTo, fairTo] = thresholds[vital];
  if (value <= goodTo) return 'good';
  return value <= fairTo ? 'fair' : 'poor';
}
