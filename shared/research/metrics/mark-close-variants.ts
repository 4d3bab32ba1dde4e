import type { KeywordMetric } from './keyword-metric.ts';

/**
 * Google Ads gives close variants one number: that of all of them together. Keywords of one answer that differ in form
 * alone (spaces, hyphens, accents, a plural's s) and have the same searches say so, so that nobody adds them up.
 * https://support.google.com/google-ads/answer/3022575 (2026-11)
 */
export function markCloseVariants(metrics: readonly KeywordMetric[]): readonly KeywordMetric[] {
  const volumes = metrics.filter(({ metric, value }) => metric === 'volume' && value.kind === 'exact');
  const groups = Map.groupBy(volumes, (metric) => `${formOf(metric.keyword)} ${JSON.stringify(metric.value)}`);
  const about = new Map<string, string>();
  for (const group of groups.values()) {
    const variants = group.map(({ keyword }) => keyword);
    if (variants.length > 1) for (const keyword of variants) about.set(keyword, variants.join(' / '));
  }
  return metrics.map((metric) => ({ ...metric, about: metric.about ?? about.get(metric.keyword) ?? null }));
}

function formOf(keyword: string): string {
  const plain = keyword.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .split(/[\s\-–’']+/u)
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .join('');
}
