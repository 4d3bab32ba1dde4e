import type { MetricValue } from './keyword-metric.ts';

const factors: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, b: 1_000_000_000 };

/** No number is longer, and what is shorter is read in no time whatever it holds. */
const longestNumber = 50;

/** A number as vendors write it in files: `1,900`, `12.1K`, `€1.31`, `1,31`. Undefined for what is none. */
export function readMetricNumber(text: string): number | undefined {
  if (text.length > longestNumber) return undefined;
  const bare = text.replaceAll(/[\s\u00a0\u202f$€£¥%]/g, '');
  const [, digits = '', factor = ''] = /^(\d[\d.,]*)([kmb]?)$/i.exec(bare) ?? [];
  if (digits === '') return undefined;
  const isGrouped = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  const number = Number(isGrouped ? digits.replaceAll(',', '') : digits.replace(',', '.'));
  return Number.isFinite(number) ? number * (factors[factor.toLowerCase()] ?? 1) : undefined;
}

/** A number or a range (`1K – 10K`, `0-10`, `10K+`, `>1,000`); "no data" for an empty cell, a dash or `n/a`. */
export function readMetricValue(text: string): MetricValue {
  if (text.length > longestNumber) return { kind: 'no-data' };
  const open = /^\s*(?:>|≥)\s*(.+)$|^(.+)\+\s*$/su.exec(text);
  const least = readMetricNumber(open?.[1] ?? open?.[2] ?? '');
  if (least !== undefined) return { kind: 'at-least', value: least };
  const [from, to] = text.split(/\s*[–—-]\s*/u, 2).map(readMetricNumber);
  if (from !== undefined && to !== undefined)
    return { kind: 'range', from: Math.min(from, to), to: Math.max(from, to) };
  const value = readMetricNumber(text);
  return value === undefined ? { kind: 'no-data' } : { kind: 'exact', value };
}
