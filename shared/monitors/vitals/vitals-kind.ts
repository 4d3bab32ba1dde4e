import { askFieldData, type FieldData, type FieldDevice } from '#shared/research/field-data/crux.ts';
import { rateVital } from '#shared/research/field-data/vital-rating.ts';

import type { MonitorKind } from '../monitor-kind.ts';

/** The three that are Core Web Vitals (https://web.dev/articles/vitals, read 2026-11). */
const watchedVitals = ['lcp', 'inp', 'cls'] as const;

const devices: readonly (readonly [name: string, device: FieldDevice])[] = [
  ['phone', 'PHONE'],
  ['desktop', 'DESKTOP'],
];

/**
 * What Chrome's users met (Chrome UX Report), as bands of Core Web Vitals: the figures behind them move a little each day
 * and are told beside a band that changed. `phone none`: too few visits, which says nothing of the speed.
 */
export const vitalsKind: MonitorKind = {
  id: 'vitals',
  fields: ['vitals', 'vitalsFigures', 'vitalsPeriod'],
  // The same 28 days half a minute later.
  needsConfirmation: () => false,
  async read({ askVendor, clock, openKey }, url) {
    const key = await openKey();
    if (key === null) return { snapshot: {}, elapsedMs: null, note: 'crux no key' };
    const found: [string, FieldData | null][] = [];
    for (const [name, device] of devices) {
      const asked = await askFieldData(url, device, { key }, { fetch: askVendor, clock });
      if (!asked.ok) {
        const { kind, retryAfterMs } = asked.failure;
        const reading = { snapshot: {}, elapsedMs: null, note: `crux ${kind}` };
        return kind === 'quota' ? { ...reading, busyMs: retryAfterMs ?? 0 } : reading;
      }
      found.push([name, asked.value]);
    }
    const known = found.flatMap(([, data]) => data ?? []);
    return {
      snapshot: {
        vitals: found.flatMap(([name, data]) => bandsOf(name, data)),
        vitalsFigures: found.flatMap(([name, data]) => figuresOf(name, data)),
        vitalsPeriod: [...new Set(known.map(({ from, to }) => `${from} – ${to}`))],
      },
      elapsedMs: null,
      note: known.length === 0 ? 'crux no data' : 'crux told',
    };
  },
};

/** `phone page`, then `phone lcp good` for each vital; `phone none` without data. */
function bandsOf(name: string, data: FieldData | null): readonly string[] {
  if (!data) return [`${name} none`];
  const bands = watchedVitals.flatMap((vital) => {
    const value = data.values[vital];
    return value ? [`${name} ${vital} ${rateVital(vital, value.p75)}`] : [];
  });
  return [`${name} ${data.scope}`, ...bands];
}

/** `phone lcp 2100`: 75th percentile, in milliseconds, or for `cls` a score. */
function figuresOf(name: string, data: FieldData | null): readonly string[] {
  return watchedVitals.flatMap((vital) => {
    const value = data?.values[vital];
    return value ? [`${name} ${vital} ${value.p75}`] : [];
  });
}
