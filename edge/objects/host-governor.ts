import { DurableObject } from 'cloudflare:workers';

/** One per host, for all crawls of all workspaces: two crawls of one site ask it no faster than one. */
export class HostGovernor extends DurableObject {
  /** When requests may start, `delayMs` apart; milliseconds since the Unix epoch. */
  acquire(count: number, delayMs: number): readonly number[] {
    const { kv } = this.ctx.storage;
    const firstMs = Math.max(kv.get<number>('next') ?? 0, Date.now());
    kv.put('next', firstMs + count * delayMs);
    return Array.from({ length: count }, (_, at) => firstMs + at * delayMs);
  }
}
