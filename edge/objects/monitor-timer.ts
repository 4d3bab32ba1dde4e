import { DurableObject } from 'cloudflare:workers';
import { z } from 'zod';

import { newId } from '#shared/kernel/ids.ts';

import { hasMethod } from '../runtime/has-method.ts';
import type { QueueMessage } from '../runtime/job.ts';
import type { HostGovernor } from './host-governor.ts';

/** Which monitor an object rings for, and how often. */
export interface MonitorPlan {
  readonly workspaceId: string;
  readonly monitorId: string;
  /** Whose governor gives the slot. */
  readonly origin: string;
  readonly everyMs: number;
}

const bindings = z.object({
  QUEUE_MONITOR: z.custom<Queue<QueueMessage>>(hasMethod('send')),
  HOST_GOVERNOR: z.custom<DurableObjectNamespace<HostGovernor>>(hasMethod('getByName')),
});

/** Between two looks at one host, over all workspaces. */
const hostGapMs = 1_000;

/**
 * One per monitor: rings when a look is due and hands it to the queue. What was seen lies in the database, so that nothing
 * is lost with the object, and a look that is handed out twice is written once.
 */
export class MonitorTimer extends DurableObject {
  /** The next look, and from then on one every `everyMs`. */
  async plan(plan: MonitorPlan, atMs: number): Promise<void> {
    this.ctx.storage.kv.put('plan', plan);
    await this.#ringAt(atMs);
  }

  /** Rings no more. */
  async clear(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  override async alarm(): Promise<void> {
    const { kv } = this.ctx.storage;
    const plan = kv.get<MonitorPlan>('plan');
    const dueAtMs = kv.get<number>('due');
    if (!plan || dueAtMs === undefined) return;
    const { HOST_GOVERNOR: governors, QUEUE_MONITOR: queue } = bindings.parse(this.env);
    const { everyMs, monitorId, origin, workspaceId } = plan;
    const nowMs = Date.now();
    const [slotMs = nowMs] = await governors.getByName(origin).acquire(1, hostGapMs);
    const body: QueueMessage = { id: newId(), job: { kind: 'look-monitor', workspaceId, monitorId, dueAtMs } };
    const delaySeconds = Math.floor(Math.max(0, slotMs - nowMs) / 1_000);
    // An object that dies after this rings for the same look again, which is then written once.
    await queue.send(body, { contentType: 'json', ...(delaySeconds > 0 ? { delaySeconds } : {}) });
    // By the plan and not by now, so that looks do not drift; those that were slept through are left out.
    const missed = Math.max(0, Math.floor((nowMs - dueAtMs) / everyMs));
    await this.#ringAt(dueAtMs + (missed + 1) * everyMs);
  }

  async #ringAt(atMs: number): Promise<void> {
    this.ctx.storage.kv.put('due', atMs);
    await this.ctx.storage.setAlarm(atMs);
  }
}
