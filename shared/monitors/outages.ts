import type { FieldChange } from './snapshot.ts';

/** Time in which an address did not answer as it should, as a monitor saw it. */
export interface Outage {
  readonly state: 'down' | 'slow' | 'login';
  /** When it was seen; the truth began up to one interval and a second look before. */
  readonly fromMs: number;
  /** null while it lasts. */
  readonly toMs: number | null;
  /** It was so at the first look that is known: nobody saw it begin. */
  readonly isFromStart?: boolean;
}

interface Change {
  readonly fields: readonly FieldChange[];
  readonly atMs: number;
}

const states = ['down', 'slow', 'login'] as const;

/**
 * Outages by the changes that a monitor told, oldest first, the newest outage first. One that began before the oldest
 * change begins where it is known: at `sinceMs`; so does one without any change, by how the address stands now.
 */
export function outagesOf(
  changes: readonly Change[],
  { sinceMs, standing }: { readonly sinceMs: number; readonly standing: string | undefined },
): readonly Outage[] {
  const outages: Outage[] = [];
  let open: Omit<Outage, 'toMs'> | undefined;
  let isFirst = true;
  for (const { atMs, fields } of changes) {
    const change = fields.find(({ field }) => field === 'state');
    if (!change) continue;
    const before = stateOf(change.removed[0]);
    if (isFirst && before) open = { state: before, fromMs: sinceMs };
    isFirst = false;
    if (open) outages.push({ ...open, toMs: atMs });
    const after = stateOf(change.added[0]);
    open = after && { state: after, fromMs: atMs };
  }
  const now = isFirst ? stateOf(standing) : undefined;
  if (now) open = { state: now, fromMs: sinceMs, isFromStart: true };
  if (open) outages.push({ ...open, toMs: null });
  return outages.toReversed();
}

function stateOf(line: string | undefined): Outage['state'] | undefined {
  return states.find((state) => state === line);
}
