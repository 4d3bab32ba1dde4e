import type { MonitorPlan, MonitorTimer } from './monitor-timer.ts';

/** The way to the objects that ring for monitors. */
export interface MonitorTimers {
  /** Takes the place of what was planned. */
  plan(plan: MonitorPlan, atMs: number): Promise<void>;
  clear(monitorId: string): Promise<void>;
}

/** Ids of monitors are made here and never twice, so they name their object. */
export function createMonitorTimers(namespace: DurableObjectNamespace<MonitorTimer>): MonitorTimers {
  return {
    async plan(plan, atMs) {
      await namespace.getByName(plan.monitorId).plan(plan, atMs);
    },
    async clear(monitorId) {
      await namespace.getByName(monitorId).clear();
    },
  };
}
