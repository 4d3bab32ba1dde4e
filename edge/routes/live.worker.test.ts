import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, it, onTestFinished } from 'vitest';

import { storeAudit } from '#shared/api/endpoints/audits.ts';
import { listEvents } from '#shared/api/endpoints/events.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { createLiveTicket } from '#shared/api/endpoints/live-tickets.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { liveMessage, type LiveMessage } from '#shared/api/live-message.ts';

import { keptEvents } from '../objects/event-journal.ts';
import { sampleReport } from '../testing/both/sample-report.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

const api = createTestApi();

async function startProject() {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const { id: projectId } = requireValue(await api.call(createProject, { body }, caller));
  const params = { projectId };
  const ticket = async () => requireValue(await api.call(createLiveTicket, { params }, caller)).path;
  return {
    projectId,
    ticket,
    publish: (count: number) =>
      api.backend.projectSockets.publish(
        projectId,
        Array.from({ length: count }, () => ({ type: 'keywords.changed' })),
      ),
    track: async (...keywords: string[]) =>
      requireValue(await api.call(addKeywords, { params, body: { keywords, engine: 'duckduckgo' } }, caller)),
    observe: async (observedAt: string) =>
      requireValue(await api.call(storeObservation, { body: { snapshot: serpSnapshotWith(), observedAt } }, caller)),
    audit: async () =>
      requireValue(await api.call(storeAudit, { body: { report: sampleReport(), projectId } }, caller)),
    log: async () => requireValue(await api.call(listEvents, { query: { after: 0, projectId } }, caller)).items,
    connect: async (since?: number) => openSocket((await ticket()) + (since === undefined ? '' : `&since=${since}`)),
  };
}

describe('the live socket', () => {
  it('tells of a rank as soon as its observation is stored', async () => {
    const project = await startProject();
    await project.track('green tea');
    const socket = await project.connect();
    expect(await socket.next('hello')).toEqual({ type: 'hello', seq: 1 });
    await project.observe('2026-11-20T10:00:00.000Z');
    const { events } = await socket.next('events');
    expect(events).toMatchObject([
      { seq: 2, event: { type: 'keyword.ranked', keyword: { keyword: 'green tea', rank: { position: 1 } } } },
    ]);
  });

  it('tells that the log has grown, which is then read from it', async () => {
    const project = await startProject();
    const socket = await project.connect();
    await socket.next('hello');
    await project.audit();
    expect((await socket.next('events')).events).toMatchObject([{ event: { type: 'log.grown' } }]);
    expect((await project.log()).map(({ kind }) => kind)).toEqual(['audit.stored']);
  });

  it('gathers what happens at once into one message, in order', async () => {
    const project = await startProject();
    const socket = await project.connect();
    await Promise.all([project.publish(1), project.publish(2), project.publish(1)]);
    expect((await socket.next('events')).events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('goes on where a client left off, also after the object was evicted', async () => {
    const project = await startProject();
    await project.publish(3);
    await evictDurableObject(env.PROJECT_MONITOR.getByName(project.projectId));
    const socket = await project.connect(1);
    expect(await socket.next('hello')).toMatchObject({ seq: 3 });
    expect((await socket.next('events')).events.map(({ seq }) => seq)).toEqual([2, 3]);
  });

  it('keeps its sockets while it hibernates', async () => {
    const project = await startProject();
    const socket = await project.connect();
    await socket.next('hello');
    await evictDurableObject(env.PROJECT_MONITOR.getByName(project.projectId));
    await project.publish(1);
    expect((await socket.next('events')).events).toHaveLength(1);
  });

  it('forgets after a day what nobody will ask for, numbers on, and sends back clients that ask to read again', async () => {
    const project = await startProject();
    await project.publish(2);
    const object = env.PROJECT_MONITOR.getByName(project.projectId);
    // Too early: everything stays, and the alarm comes again.
    expect(await runDurableObjectAlarm(object)).toBe(true);
    expect((await (await project.connect(1)).next('events')).events.map(({ seq }) => seq)).toEqual([2]);
    await runInDurableObject(object, (_instance, { storage }) => {
      storage.sql.exec('UPDATE journal SET at_ms = at_ms - 86400001');
      storage.sql.exec('UPDATE tickets SET expires_at_ms = 1');
    });
    expect(await runDurableObjectAlarm(object)).toBe(true);
    const late = await project.connect(1);
    expect(await late.next('hello')).toEqual({ type: 'hello', seq: 2 });
    expect(await late.next('refetch')).toEqual({ type: 'refetch', seq: 2 });
    await project.publish(1);
    expect((await late.next('events')).events.map(({ seq }) => seq)).toEqual([3]);
  });

  it.each([
    ['more happened than is kept', 0, keptEvents + 1],
    ['the client claims more than there was', 99, 1],
  ])('asks to read everything again where %s', async (_name, since, events) => {
    const project = await startProject();
    await project.publish(events);
    const socket = await project.connect(since);
    expect(await socket.next('refetch')).toEqual({ type: 'refetch', seq: events });
  });

  it('tells how many look at the project', async () => {
    const project = await startProject();
    const first = await project.connect();
    expect(await first.next('presence')).toMatchObject({ viewers: 1 });
    const second = await project.connect();
    expect(await first.next('presence')).toMatchObject({ viewers: 2 });
    second.close();
    expect(await first.next('presence')).toMatchObject({ viewers: 1 });
  });

  it('answers a ping', async () => {
    const project = await startProject();
    const socket = await project.connect();
    expect(await socket.ping()).toBe('pong');
  });
});

describe('a ticket', () => {
  const upgrade = { headers: { upgrade: 'websocket' } };

  it('opens one connection, once', async () => {
    const project = await startProject();
    const path = await project.ticket();
    await openSocket(path);
    expect((await api.request(path, upgrade)).status).toBe(401);
  });

  it('is refused after half a minute', async () => {
    const project = await startProject();
    await api.backend.projectSockets.addTicket(project.projectId, 'old', Date.now() - 1);
    expect((await api.request(`/v1/projects/${project.projectId}/live?ticket=old`, upgrade)).status).toBe(401);
  });

  it('opens no other project', async () => {
    const [mine, theirs] = [await startProject(), await startProject()];
    const path = (await mine.ticket()).replace(mine.projectId, theirs.projectId);
    expect((await api.request(path, upgrade)).status).toBe(401);
  });

  it('is of use for a WebSocket alone', async () => {
    const project = await startProject();
    const answer = await api.request(await project.ticket());
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 'invalid_request' } });
  });
});

async function openSocket(path: string) {
  const answer = await api.request(path, { headers: { upgrade: 'websocket' } });
  const socket = answer.webSocket;
  if (!socket) throw new Error(`No socket: ${answer.status} ${await answer.text()}`);
  const received: LiveMessage[] = [];
  const waiting: (() => void)[] = [];
  const { promise: pong, resolve: ponged } = Promise.withResolvers<string>();
  socket.addEventListener('message', ({ data }) => {
    if (data === 'pong') return ponged(data);
    received.push(liveMessage.parse(JSON.parse(String(data))));
    waiting.splice(0).forEach((wake) => wake());
  });
  socket.accept();
  onTestFinished(() => socket.close());

  /** The next message of a type; those of other types are left. */
  async function next<Type extends LiveMessage['type']>(type: Type): Promise<Extract<LiveMessage, { type: Type }>> {
    for (;;) {
      const at = received.findIndex((message) => message.type === type);
      const [found] = at === -1 ? [] : received.splice(at, 1);
      if (found && isOf(found, type)) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }
  return {
    next,
    close: () => socket.close(),
    ping: () => {
      socket.send('ping');
      return pong;
    },
  };
}

function isOf<Type extends LiveMessage['type']>(
  message: LiveMessage,
  type: Type,
): message is Extract<LiveMessage, { type: Type }> {
  return message.type === type;
}
