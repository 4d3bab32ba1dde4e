import type { LiveEvent } from '#shared/api/live-message.ts';

import type { ProjectMonitor } from './project-monitor.ts';

/** The way to the objects that hold the sockets of projects. */
export interface ProjectSockets {
  /** Tells those who look at the project; without effect where nobody does. */
  publish(projectId: string, events: readonly LiveEvent[]): Promise<void>;
  addTicket(projectId: string, ticket: string, expiresAtMs: number): Promise<void>;
  /** Closes every socket; who may still look gets a new ticket and comes back. */
  closeSockets(projectId: string): Promise<void>;
  /** Forgets a project that is deleted: its events go, its sockets close. */
  clear(projectId: string): Promise<void>;
  /** Hands a WebSocket handshake on. */
  connect(projectId: string, request: Request): Promise<Response>;
}

/** Project ids are made here and never twice, so they name their object without the workspace. */
export function createProjectSockets(namespace: DurableObjectNamespace<ProjectMonitor>): ProjectSockets {
  return {
    async publish(projectId, events) {
      if (events.length > 0) await namespace.getByName(projectId).publish(events);
    },
    async addTicket(projectId, ticket, expiresAtMs) {
      await namespace.getByName(projectId).addTicket(ticket, expiresAtMs);
    },
    async closeSockets(projectId) {
      await namespace.getByName(projectId).closeSockets();
    },
    async clear(projectId) {
      await namespace.getByName(projectId).clear();
    },
    connect: (projectId, request) => namespace.getByName(projectId).fetch(request),
  };
}
