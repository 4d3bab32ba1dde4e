import type { ShortCache } from '../runtime/short-cache.ts';
import type { Monitors } from './monitors.ts';

/** Monitors that first make this process forget what it kept of a project: who changed it reads the change at once. */
export function forgetOnChange(monitors: Monitors, cache: ShortCache): Monitors {
  return {
    ...monitors,
    async publish(projectId, events) {
      cache.forget(projectId);
      await monitors.publish(projectId, events);
    },
    async clear(projectId) {
      cache.forget(projectId);
      await monitors.clear(projectId);
    },
  };
}
