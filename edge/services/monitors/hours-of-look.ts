import type { JudgedLook } from '#shared/monitors/judge-look.ts';
import type { MonitorReading } from '#shared/monitors/monitor-kind.ts';
import { type WatchedHour, watchedSince } from '#shared/monitors/watched-time.ts';

import type { MonitorRow } from '../../repositories/monitors.ts';

interface Looked {
  readonly row: MonitorRow;
  readonly reading: MonitorReading;
  readonly judged: JudgedLook;
  readonly nowMs: number;
}

/**
 * A look at whether an address answers, and the time since the look before as it stood then. A host that asks to wait
 * tells nothing, and neither does the time before it. An outage counts from the look that saw it first. None of other kinds.
 */
export function hoursOfLook({ judged, nowMs, reading, row }: Looked): readonly WatchedHour[] {
  const seen = reading.snapshot.state?.[0];
  if (row.kind !== 'uptime' || seen === undefined) return [];
  const { lastLookAt, settings, state } = row;
  const knew = state.busy === 0 && state.base !== null;
  const standing = state.pending && judged.changes.length > 0 ? seen : state.base?.state?.[0];
  return watchedSince({
    fromMs: knew ? (lastLookAt?.getTime() ?? null) : null,
    toMs: nowMs,
    everyMs: settings.everyMinutes * 60_000,
    wasUp: standing === 'up' || standing === 'slow',
  });
}
