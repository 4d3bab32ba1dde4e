import { z } from 'zod';

import type { IgnoredLine } from './ignored-line.ts';
import { median } from '#shared/kernel/median.ts';

import type { MonitorKind, MonitorReading } from './monitor-kind.ts';
import type { MonitorSettings } from './monitor-settings.ts';
import { compareHeeded, learnNoise, noiseRule, withoutNoise } from './noise.ts';
import { type FieldChange, monitorFields, settle, type Snapshot, snapshot } from './snapshot.ts';

/** What a monitor remembers between looks. */
export const monitorState = z.object({
  /** What was told last, or seen first; null before the first look. */
  base: snapshot.nullable(),
  /** What looked different, until a second look agrees. */
  pending: snapshot.nullable(),
  noise: z.array(noiseRule).readonly(),
  /** Fields that differed between two looks in a row, and so are not judged at the moment. */
  unsteady: z.array(z.enum(monitorFields)).readonly(),
  /** Of the last looks that were answered, oldest first, in milliseconds. */
  latencies: z.array(z.number()).readonly(),
  /** Looks in a row at which the host asked to wait. */
  busy: z.int(),
  /** Of the last look, in the words of the protocol. */
  note: z.string(),
  /** The last look told nothing: what is known is of an earlier one. */
  isSilent: z.boolean().optional(),
});

export type MonitorState = Readonly<z.infer<typeof monitorState>>;

export const firstState: MonitorState = {
  base: null,
  pending: null,
  noise: [],
  unsteady: [],
  latencies: [],
  busy: 0,
  note: '',
};

export interface JudgedLook {
  readonly state: MonitorState;
  /** What is to be told; empty where nothing is. */
  readonly changes: readonly FieldChange[];
  /** Until the next look. */
  readonly nextMs: number;
}

/** A second look comes so soon; what a visitor would not wait for either. */
export const confirmMs = 30_000;
const keptLatencies = 100;
const keptNoise = 60;
/** Looks whose middle one says whether an address is slow. */
const slowLooks = 5;
const longestWaitMs = 6 * 3_600_000;

/**
 * What a look means after those before it: nothing the first time, nothing where a second look does not agree, and each
 * change once. A host that asks to wait is left alone, twice as long each time. Pure.
 */
export function judgeLook(
  kind: Pick<MonitorKind, 'needsConfirmation'>,
  settings: Pick<MonitorSettings, 'everyMinutes' | 'ignored' | 'slowMs'>,
  before: MonitorState,
  reading: MonitorReading,
): JudgedLook {
  const everyMs = settings.everyMinutes * 60_000;
  if (reading.busyMs !== undefined) {
    const wait = Math.max(everyMs, reading.busyMs, everyMs * 2 ** Math.min(before.busy, 8));
    const nextMs = Math.max(everyMs, Math.min(wait, longestWaitMs));
    return { state: { ...before, busy: before.busy + 1, note: reading.note }, changes: [], nextMs };
  }
  const latencies = [...before.latencies, ...(reading.elapsedMs === null ? [] : [reading.elapsedMs])].slice(
    -keptLatencies,
  );
  const seen = withSlowness(reading.snapshot, latencies, settings.slowMs);
  const noise = before.pending
    ? [...before.noise, ...newNoise(before, seen, settings.ignored)].slice(-keptNoise)
    : before.noise;
  const compare = (one: Snapshot, other: Snapshot): readonly FieldChange[] =>
    compareHeeded(one, other, noise, settings.ignored);
  const isSilent = Object.keys(reading.snapshot).length === 0;
  const state = { ...before, noise, latencies, busy: 0, note: reading.note, isSilent };
  if (!before.base) return { state: { ...state, base: seen }, changes: [], nextMs: everyMs };
  const changes = compare(before.base, seen);
  const settled = {
    ...state, // The old words for what is the same but for noise, and what this look did not see.
    base: settle(before.base, seen),
    pending: null,
    unsteady: [],
  };
  if (changes.length === 0) return { state: settled, changes: [], nextMs: everyMs };
  if (!before.pending && kind.needsConfirmation(seen)) {
    return { state: { ...state, pending: seen }, changes: [], nextMs: Math.min(confirmMs, everyMs) };
  }
  const unsteady = before.pending ? compare(before.pending, seen).map(({ field }) => field) : [];
  const told = changes.filter(({ field }) => !unsteady.includes(field));
  const base = { ...before.base, ...seen, ...only(before.base, unsteady) };
  const pending = unsteady.length > 0 ? seen : null;
  return { state: { ...state, base, pending, unsteady }, changes: told, nextMs: everyMs };
}

function newNoise({ noise, pending }: MonitorState, seen: Snapshot, ignored: readonly IgnoredLine[]) {
  return pending ? learnNoise(withoutNoise(pending, noise, ignored), withoutNoise(seen, noise, ignored)) : [];
}

function only(from: Snapshot, fields: readonly (typeof monitorFields)[number][]): Snapshot {
  return Object.fromEntries(fields.flatMap((field) => (from[field] ? [[field, from[field]]] : [])));
}

/** `slow` in place of `up` where the middle of the last looks is slower than the user wants. */
function withSlowness(seen: Snapshot, latencies: readonly number[], slowMs: number | null): Snapshot {
  if (slowMs === null || seen.state?.[0] !== 'up' || latencies.length < slowLooks) return seen;
  return median(latencies.slice(-slowLooks)) > slowMs ? { ...seen, state: ['slow'] } : seen;
}
