import type { RunReason } from '#shared/keywords/check-run.ts';

import type { Database } from '../../db/database.ts';
import { settleCheckBudget } from '../../repositories/check-budgets.ts';
import { type CheckRunRow, updateCheckRun } from '../../repositories/check-runs.ts';

export interface RunEnd {
  readonly status: 'ok' | 'failed' | 'skipped';
  readonly reason: RunReason | null;
  /** What the search cost; 0 where nothing was bought. */
  readonly costMicros?: number;
  readonly now: Date;
}

/** Ends a run that the caller holds: gives back what was held for it and books what it cost, never more than was held. */
export async function finishRun(
  workspaceId: string,
  tx: Database,
  run: CheckRunRow,
  { costMicros = 0, now, reason, status }: RunEnd,
): Promise<void> {
  const { heldMicros, month } = run;
  const bookedMicros = Math.min(heldMicros, costMicros);
  if (heldMicros > 0) {
    await settleCheckBudget(workspaceId, tx, month, { heldMicros, paidMicros: bookedMicros });
  }
  await updateCheckRun(workspaceId, tx, run, {
    status,
    reason,
    bookedMicros,
    heldMicros: 0,
    deliverAfter: null,
    finishedAt: now,
  });
}
