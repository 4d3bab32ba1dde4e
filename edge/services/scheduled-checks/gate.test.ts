import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Store } from '../../db/database.ts';
import { checkHolds } from '../../db/tables/check-holds.ts';
import { findProviderState } from '../../repositories/provider-states.ts';
import { openTestScheduledChecks, type TestScheduledChecks } from '../../testing/node/test-scheduled-checks.ts';
import type { AddedWorkspace } from '../../testing/node/test-workspace.ts';
import { closeBreaker } from '../admin/close-breaker.ts';
import { checkKeyword } from '../checks/create.ts';
import { readReadiness } from '../read-readiness.ts';
import { passGate } from './provider-gate.ts';

const minuteMs = 60_000;
const lost = { kind: 'lost', after: false } as const;

let databases: Awaited<ReturnType<typeof openTestScheduledChecks>>;
beforeAll(async () => {
  databases = await openTestScheduledChecks();
});
afterAll(() => databases.stop());

async function start(...keywords: readonly string[]) {
  const test = await databases.start();
  const workspace = await test.addWorkspace({ projects: [{ domain: 'a.example', keywords }] });
  await test.makeDue();
  return { test, workspace };
}

const stateOf = (test: TestScheduledChecks) => findProviderState(test.store.db, 'dataforseo');
const checkNow = ({ keywordIds, service }: AddedWorkspace, depth = 30) =>
  checkKeyword(service, keywordIds[0] ?? '', { depth, maxCostMicros: 1_000_000 });

describe('the gate to the provider', () => {
  it('shuts where the account cannot pay, for scheduled checks and those bought now', async () => {
    const { test, workspace } = await start('green tea');
    test.fake.fail({ kind: 'http', status: 402, body: '' });
    await test.work();
    expect(await stateOf(test)).toMatchObject({ breaker: 'open', reason: expect.stringContaining('402') });
    expect((await readReadiness(test.context)).parts.provider).toEqual({ status: 'paused' });
    test.pass(30 * minuteMs);
    await test.work();
    await expect(checkNow(workspace)).rejects.toMatchObject({ code: 'unavailable' });
    expect(test.fake.calls).toHaveLength(1);
    expect(await test.budget(workspace.workspaceId)).toMatchObject({ spentMicros: 0 });
  });

  it('lets one search through after its time, and all where that is answered', async () => {
    const { test } = await start('green tea', 'black tea', 'red tea');
    test.fake.fail({ kind: 'code', code: 40_200 });
    await test.work();
    test.pass(60 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(3);
    expect(test.fake.calls).toHaveLength(3);
    expect(await stateOf(test)).toMatchObject({ breaker: 'closed', failures: 0 });
  });

  it('stays shut where the trial fails', async () => {
    const { test } = await start('green tea');
    test.fake.fail({ kind: 'code', code: 40_200 }, { kind: 'code', code: 40_200 });
    await test.work();
    test.pass(60 * minuteMs);
    await test.work();
    test.pass(30 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toEqual([]);
    expect(test.fake.calls).toHaveLength(2);
  });

  it('opens at once when those who run the backend say so', async () => {
    const { test } = await start('green tea');
    test.fake.fail({ kind: 'code', code: 40_210 });
    await test.work();
    await closeBreaker(test.context);
    test.pass(minuteMs);
    await test.work();
    expect(test.fake.tasks).toHaveLength(1);
  });

  it('shuts after five failures in a row, in any workspace', async () => {
    const { test, workspace } = await start('green tea');
    test.fake.fail(lost, lost, lost, lost, lost);
    for (let time = 0; time < 4; time += 1) expect((await checkNow(workspace)).outcome).toBe('failed');
    await test.work();
    expect(await stateOf(test)).toMatchObject({ breaker: 'open', failures: 5 });
  });

  it('does not count a refused search as a failure', async () => {
    const { test } = await start('refused alone');
    await test.work();
    expect(await stateOf(test)).toMatchObject({ breaker: 'closed', failures: 0 });
  });

  it('keeps to the calls of a minute, of all workspaces together', async () => {
    const { test } = await start();
    const { serp: provider } = test.context.providers;
    if (!provider?.queue) throw new Error('The fake sells nothing.');
    const slow = { ...provider, queue: { ...provider.queue, callsPerMinute: 3 } };
    const passed = await Promise.all(Array.from({ length: 5 }, () => passGate(test.context, slow)));
    expect(passed.toSorted()).toEqual(['pass', 'pass', 'pass', 'wait', 'wait']);
    test.pass(minuteMs);
    expect(await passGate(test.context, slow)).toBe('pass');
  });
});

describe('a check that is bought now', () => {
  it('spares the scheduled one of the day, at the price of a scheduled one', async () => {
    const { test, workspace } = await start('green tea');
    expect(await checkNow(workspace)).toMatchObject({ outcome: 'checked', costMicros: 5_000 });
    await test.work();
    test.pass(5 * minuteMs);
    await test.work();
    expect(test.fake.tasks).toEqual([]);
    expect(await test.budget(workspace.workspaceId)).toEqual({ spentMicros: 5_000 + 1_500, reservedMicros: 0 });
  });

  it('gives back what it held where its process died in between', async () => {
    const { test, workspace } = await start();
    const dying = await test.addWorkspace({ projects: [{ domain: 'b.example', keywords: ['black tea'] }] });
    const store = { ...test.store, transaction: countdown(test.store, 1) };
    await expect(checkNow({ ...dying, service: { ...dying.service, store } })).rejects.toThrow('killed');
    expect(await test.budget(dying.workspaceId)).toEqual({ spentMicros: 0, reservedMicros: 5_000 });
    test.pass(20 * minuteMs);
    await test.work();
    expect((await test.budget(dying.workspaceId)).reservedMicros).toBe(0);
    expect(await test.store.db.$count(checkHolds)).toBe(0);
    expect(await test.budget(workspace.workspaceId)).toEqual({ spentMicros: 0, reservedMicros: 0 });
  });
});

/** Lets so many transactions through; then the process is dead. */
function countdown(store: Store, left: number): Store['transaction'] {
  let remaining = left;
  return (work) => {
    remaining -= 1;
    return remaining < 0 ? Promise.reject(new Error('killed')) : store.transaction(work);
  };
}
