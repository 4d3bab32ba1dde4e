import type { FetchOnce } from '#shared/crawl/drive/crawl-port.ts';

import type { MonitorField, Snapshot } from './snapshot.ts';

export const monitorKinds = ['page', 'uptime', 'robots', 'domain'] as const;

export type MonitorKindId = (typeof monitorKinds)[number];

/** Minutes between two looks at least: registries, which others run for everybody, are asked once a day. */
export const leastMinutes: Readonly<Record<MonitorKindId, number>> = { page: 1, uptime: 1, robots: 1, domain: 1_440 };

/** What a look needs. */
export interface MonitorPort {
  /** Asks one address and follows nothing; refuses private ones at each hop. */
  readonly fetchOnce: FetchOnce;
  readonly clock: () => number;
  readonly gunzip: (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array | undefined>;
}

/** What one look found. */
export interface MonitorReading {
  readonly snapshot: Snapshot;
  /** Until the address had answered whole; null where nothing did. */
  readonly elapsedMs: number | null;
  /** In the words of the protocol: a status, or why there was none. */
  readonly note: string;
  /** The host asks to wait: nothing is judged. Milliseconds, 0 where it does not say how long. */
  readonly busyMs?: number;
}

/** One kind of monitor: what it looks at. How a change is confirmed and told is the same for all. */
export interface MonitorKind {
  readonly id: MonitorKindId;
  readonly fields: readonly MonitorField[];
  /** Whether what is seen needs a second look before it is told. */
  needsConfirmation(seen: Snapshot): boolean;
  /** Never throws for what a server does. */
  read(port: MonitorPort, url: string): Promise<MonitorReading>;
}
