import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { z } from 'zod';

import type { Endpoint } from '#shared/api/endpoint.ts';
import { endpoints } from '#shared/api/endpoint-list.ts';

import { startBackend } from '../edge/local/start-backend.ts';
import { makeRequest } from './fuzz/api/make-request.ts';
import { createRandom } from './fuzz/random.ts';

/**
 * `npm run fuzz:api -- --requests N --from SEED`: sends requests that the contract describes, half of them spoilt, to a
 * backend of its own, and says each answer of 500 and above; 503 is right where mail, Google or a provider is not set up.
 * Ends with 1 where there was one.
 */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '2000' }, from: { type: 'string' } },
});
const wanted = Number(values.requests);
const first = Number(values.from ?? Date.now() % 1_000_000_000);
const atOnce = 8;
const timeoutMs = 30_000;

mkdirSync('.cache', { recursive: true });
const dataDir = mkdtempSync(join('.cache', 'fuzz-api-'));
const backend = await startBackend({ port: 0, dataDir, log: () => undefined, requestsPerMinute: 10_000_000 });
const all: readonly Endpoint[] = endpoints;
const started = z.object({ token: z.string() });
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
/** What ends the session or its workspace is asked for seldom: the others would only meet 401. */
const ending = new Set(['session.end', 'account.delete', 'workspace.delete', 'account.endSession', 'account.claim']);
const counts = new Map<number, number>();
let faults = 0;

async function startSession(): Promise<string> {
  const answer = await fetch(`${backend.url}/v1/session`, { method: 'POST' });
  return started.parse(await answer.json()).token;
}

/** One user after another: each request is made from a number of its own, so that a fault can be told. */
async function work(from: number): Promise<void> {
  let token = await startSession();
  let ids: string[] = [];
  for (let seed = from; seed < first + wanted; seed += atOnce) {
    const random = createRandom(seed);
    const endpoint = all[random.below(all.length)];
    if (!endpoint || (ending.has(endpoint.id) && random.below(20) > 0)) continue;
    const { body, method, path } = makeRequest(endpoint, random, ids);
    const bearer = endpoint.auth === 'admin' && random.below(2) === 0 ? backend.adminToken : token;
    const answer = await fetch(backend.url + path, {
      method,
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'manual',
      headers: { authorization: `Bearer ${bearer}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    counts.set(answer.status, (counts.get(answer.status) ?? 0) + 1);
    ids = [...ids, ...(answer.ok ? (text.match(uuid) ?? []) : [])].slice(-40);
    if (answer.status === 401 && endpoint.auth === 'session') token = await startSession();
    if (answer.status < 500 || answer.status === 503) continue;
    faults += 1;
    console.log(
      `✗ ${answer.status} ${endpoint.id} (${seed}): ${method} ${path.slice(0, 200)}\n  ${body?.slice(0, 600) ?? ''}\n  ${text.slice(0, 300)}`,
    );
  }
}

try {
  await Promise.all(Array.from({ length: atOnce }, (_, at) => work(first + at)));
} finally {
  await backend.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
const summary = [...counts].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}×${count}`);
const sum = [...counts.values()].reduce((total, count) => total + count, 0);
console.log(`${sum} requests from ${first}: ${summary.join(', ')}; ${faults} faults`);
process.exit(faults > 0 ? 1 : 0);
