import type { CrawlTables, LeaseRow, TaskRow } from './crawl-tables.ts';

/** Of a lease, at most: so much is asked again where its holder dies. */
export const tasksPerLease = 10;
/** A lease nobody took after so long was lost on its way. */
const untakenMs = 60_000;
/** From the last slot of a lease on: a page takes 30 seconds at most. */
export const leaseMs = 120_000;

/** Who does what: the tasks of a host go out as one lease at a time. */
export class CrawlLeases {
  readonly #tables: CrawlTables;

  constructor(tables: CrawlTables) {
    this.#tables = tables;
  }

  find(leaseId: string): LeaseRow | undefined {
    return this.#tables.leases().find(({ id }) => String(id) === leaseId);
  }

  handOut(nowMs: number): readonly string[] {
    const busy = new Set(this.#tables.leases().map(({ lane }) => lane));
    const waiting = this.#tables.tasks().filter(({ lane, lease }) => lease === null && !busy.has(lane));
    return [...Map.groupBy(waiting, ({ lane }) => lane)].map(([lane, tasks]) => {
      // What took a holder down goes alone, so that it takes nothing else with it.
      const lost = tasks.find(({ losses }) => losses > 0);
      const given = lost ? [lost] : tasks.slice(0, tasksPerLease);
      const ids = given.map(({ id }) => id);
      return String(this.#tables.addLease(lane, ids, nowMs + untakenMs));
    });
  }

  take(leaseId: string, nowMs: number): readonly TaskRow[] | undefined {
    const lease = this.find(leaseId);
    if (!lease || lease.isTaken) return undefined;
    this.#tables.updateLease(lease.id, true, nowMs + leaseMs);
    return this.#tables.tasks().filter((task) => task.lease === lease.id);
  }

  extend(leaseId: string, expiresAtMs: number): void {
    this.#tables.updateLease(Number(leaseId), true, expiresAtMs);
  }

  /** Those whose time is over: taken ones are lost; the others get another message, and more time. */
  late(nowMs: number): { readonly lost: readonly string[]; readonly untaken: readonly string[] } {
    const late = this.#tables.leases().filter(({ expiresAtMs }) => expiresAtMs <= nowMs);
    const untaken = late.filter(({ isTaken }) => !isTaken);
    for (const { id } of untaken) this.#tables.updateLease(id, false, nowMs + untakenMs);
    const idsOf = (rows: readonly LeaseRow[]): readonly string[] => rows.map(({ id }) => String(id));
    return { lost: idsOf(late.filter(({ isTaken }) => isTaken)), untaken: idsOf(untaken) };
  }

  /** Ends those that nobody has taken. */
  takeBack(): void {
    for (const { id, isTaken } of this.#tables.leases()) if (!isTaken) this.#tables.deleteLease(id, false);
  }
}
