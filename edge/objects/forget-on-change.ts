import type { ShortCache } from '../runtime/short-cache.ts';
import type { ProjectSockets } from './project-sockets.ts';

/** ProjectSockets that first make this process forget what it kept of a project: who changed it reads the change at once. */
export function forgetOnChange(projectSockets: ProjectSockets, cache: ShortCache): ProjectSockets {
  return {
    ...projectSockets,
    async publish(projectId, events) {
      cache.forget(projectId);
      await projectSockets.publish(projectId, events);
    },
    async clear(projectId) {
      cache.forget(projectId);
      await projectSockets.clear(projectId);
    },
  };
}
