import type { StoredObservation } from '#shared/api/endpoints/observations.ts';

import type { ObservationListRow } from '../../repositories/observations.ts';

/** An observation as lists show it; takes a row with or without its snapshot and leaves the snapshot out. */
export function presentObservation(row: ObservationListRow): StoredObservation {
  return {
    id: row.id,
    engine: row.engine,
    vertical: row.vertical,
    query: row.query,
    device: row.device,
    host: row.host,
    page: row.page,
    observedAt: row.observedAt.toISOString(),
    storedAt: row.storedAt.toISOString(),
  };
}
