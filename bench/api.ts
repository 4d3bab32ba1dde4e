import { Agent, request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

import { WebSocket } from 'ws';
import { z } from 'zod';

import { startBackend } from '#edge/local/start-backend.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

const connections = 32;
const seconds = 8;
const keywords = 200;
const projectsWithSockets = 50;

const token = z.object({ token: z.string() });
const made = z.object({ id: z.string() });
const ticket = z.object({ path: z.string() });

/**
 * The backend as `npm start` runs it, without its log, warm: reads of the dashboard as fast as they are answered, then
 * the time from a stored observation to the message in open sockets.
 */
export async function benchApi(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sightline-bench-'));
  const postgresUrl = process.env['LOCAL_POSTGRES_URL'];
  const options = { port: 0, dataDir, log: () => undefined, requestsPerMinute: 1_000_000_000 };
  const backend = await startBackend({ ...options, ...(postgresUrl === undefined ? {} : { postgresUrl }) });
  try {
    const caller = await startCaller(backend.url);
    const projectId = await caller.startProject('bench.example', keywords);
    console.log(`\n${connections} connections, ${seconds} s each, ${keywords} keywords`);
    for (const path of [
      '/health',
      `/v1/projects/${projectId}/dashboard`,
      `/v1/projects/${projectId}/keywords?limit=50`,
    ]) {
      await hammer(backend.url, path, caller.headers, 2);
      const { errors, p95Ms, perSecond } = await hammer(backend.url, path, caller.headers, seconds);
      console.log(
        `${path.replace(projectId, '…').padEnd(44)} ${perSecond.toFixed(0)}/s, p95 ${p95Ms.toFixed(1)} ms, ${errors} errors`,
      );
    }
    await benchSockets(backend.url, caller, 200, 1);
    await benchSockets(backend.url, caller, 1_000, projectsWithSockets);
  } finally {
    await backend.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Caller {
  readonly headers: Readonly<Record<string, string>>;
  post(path: string, body?: object): Promise<unknown>;
  /** A project with so many keywords; gives its id. */
  startProject(domain: string, count: number): Promise<string>;
}

async function startCaller(origin: string): Promise<Caller> {
  const started = await fetch(`${origin}/v1/session`, { method: 'POST' });
  const session = token.parse(await started.json());
  const headers = { authorization: `Bearer ${session.token}`, 'content-type': 'application/json' };
  const post = async (path: string, body?: object): Promise<unknown> => {
    const sent = { method: 'POST', headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const answer = await fetch(origin + path, sent);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  return {
    headers,
    post,
    async startProject(domain, count) {
      const { id } = made.parse(await post('/v1/projects', { name: domain, domain }));
      const tracked = Array.from({ length: count }, (_, index) => `${domain} ${index}`);
      await post(`/v1/projects/${id}/keywords`, { keywords: tracked, engine: 'duckduckgo' });
      return id;
    },
  };
}

/** Sends one request after the other on each connection. */
async function hammer(origin: string, path: string, headers: Readonly<Record<string, string>>, forSeconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  const endMs = performance.now() + forSeconds * 1_000;
  const once = (): Promise<void> =>
    new Promise((resolve) => {
      const startMs = performance.now();
      const sent = request(origin + path, { agent, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => {
          times.push(performance.now() - startMs);
          if (answer.statusCode !== 200) errors += 1;
          resolve();
        });
      });
      sent.on('error', () => {
        errors += 1;
        resolve();
      });
      sent.end();
    });
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < endMs) await once();
    }),
  );
  agent.destroy();
  return { errors, perSecond: times.length / forSeconds, p95Ms: percentile(times, 0.95) };
}

/** From the answer to a stored observation back to its sending: the message in every socket of the project. */
async function benchSockets(origin: string, caller: Caller, sockets: number, projects: number): Promise<void> {
  const delays: number[] = [];
  const open: WebSocket[] = [];
  let sentMs = 0;
  const domains = Array.from({ length: projects }, (_, index) => `live${sockets}-${index}.example`);
  for (const domain of domains) {
    const projectId = await caller.startProject(domain, 1);
    for (let index = 0; index < sockets / projects; index += 1) {
      const { path } = ticket.parse(await caller.post(`/v1/projects/${projectId}/live-tickets`));
      const socket = new WebSocket(origin.replace('http', 'ws') + path);
      await new Promise((resolve) => socket.once('open', resolve));
      socket.on('message', (data: Buffer) => {
        if (data.toString().includes('"keyword.ranked"')) delays.push(performance.now() - sentMs);
      });
      open.push(socket);
    }
  }
  const rounds = 10;
  for (let round = 0; round < rounds; round += 1) {
    for (const domain of projects === 1 ? domains : domains.slice(0, 5)) {
      const items = Array.from({ length: 1 + round }, (_, at) =>
        organicOf(at === round ? `https://${domain}/` : `https://a${at}.example/`, at + 1),
      );
      const before = delays.length;
      const snapshot = serpSnapshotWith({ query: `${domain} 0`, items });
      sentMs = performance.now();
      await caller.post('/v1/observations', { snapshot, observedAt: new Date().toISOString() });
      await waitFor(() => delays.length >= before + sockets / projects);
    }
  }
  for (const socket of open) socket.terminate();
  console.log(
    `${sockets} sockets on ${projects} projects: observation sent → message, p95 ${percentile(delays, 0.95).toFixed(0)} ms over ${delays.length}`,
  );
}

async function waitFor(isDone: () => boolean): Promise<void> {
  const endMs = performance.now() + 10_000;
  while (!isDone()) {
    if (performance.now() > endMs) throw new Error('Messages are missing after ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;
}
