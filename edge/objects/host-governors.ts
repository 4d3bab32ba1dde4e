import type { HostGovernor } from './host-governor.ts';

/** The way to the objects that pace requests to one host, for whatever asks it. */
export interface HostGovernors {
  /** When a request to the origin may start, by the clock of the machine; the next one `delayMs` later at the earliest. */
  turnAt(origin: string, delayMs: number): Promise<number>;
}

export function createHostGovernors(namespace: DurableObjectNamespace<HostGovernor>): HostGovernors {
  return {
    async turnAt(origin, delayMs) {
      const [atMs = Date.now()] = await namespace.getByName(origin).acquire(1, delayMs);
      return atMs;
    },
  };
}
