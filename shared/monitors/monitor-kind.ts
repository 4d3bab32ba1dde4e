import type { FetchOnce } from '#shared/crawl/drive/crawl-port.ts';
import type { RankSource } from '#shared/keywords/rank-point.ts';
import type { SourceFetch } from '#shared/research/sources/keyword-source.ts';

import type { Inspection } from './index-state/inspection.ts';
import type { MonitorField, Snapshot } from './snapshot.ts';

export const monitorKinds = ['page', 'uptime', 'robots', 'domain', 'vitals', 'index', 'price', 'results'] as const;

export type MonitorKindId = (typeof monitorKinds)[number];

/**
 * Minutes between two looks at least: registries, which others run for everybody, and Google, which counts field data once
 * a day and inspects 2,000 addresses a day of a property, are asked once a day.
 */
export const leastMinutes: Readonly<Record<MonitorKindId, number>> = {
  page: 1,
  uptime: 1,
  robots: 1,
  domain: 1_440,
  vitals: 1_440,
  index: 1_440,
  price: 60,
  results: 60,
};

/** What a look needs. */
export interface MonitorPort {
  /** Asks one address and follows nothing; refuses private ones at each hop. */
  readonly fetchOnce: FetchOnce;
  readonly clock: () => number;
  readonly gunzip: (bytes: Uint8Array, maxBytes: number) => Promise<Uint8Array | undefined>;
  /** Asks an interface whose address we know. */
  readonly askVendor: SourceFetch;
  /** The key that the monitor was made with; null: none. */
  readonly openKey: () => Promise<string | null>;
  /** How Google has an address in its index, by the site's connected property. */
  readonly inspect: (url: string) => Promise<Inspection>;
  /** Newest checks first of the monitor's keyword, without those that failed; null where it is tracked no more. */
  readonly listChecks: () => Promise<readonly FeatureCheck[] | null>;
}

/** What one check of a keyword saw beside the results. */
export interface FeatureCheck {
  readonly source: RankSource;
  readonly features: readonly string[];
  readonly owned: readonly string[];
  /** ISO 8601. */
  readonly checkedAt: string;
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
  /** Never throws for what a server does. `before`: what was told last. */
  read(port: MonitorPort, url: string, before?: Snapshot | null): Promise<MonitorReading>;
}
