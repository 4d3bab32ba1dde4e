import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';

import type { AlertCondition } from '#shared/alerts/alert-condition.ts';
import {
  createAlertChannel,
  deleteAlertChannel,
  deleteAlertRule,
  listAlertChannels,
  listAlertDeliveries,
  listAlertEvents,
  listAlertRules,
  retryAlertDelivery,
  saveAlertRule,
  testAlertChannel,
} from '#shared/api/endpoints/alerts.ts';
import { addKeywords } from '#shared/api/endpoints/keywords.ts';
import { storeObservation } from '#shared/api/endpoints/observations.ts';
import { createProject } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import { organicOf } from '#shared/testing/serp-items.ts';
import { serpSnapshotWith } from '#shared/testing/serp-snapshot.ts';

import { alertChannels } from '../db/tables/alert-channels.ts';
import { users } from '../db/tables/users.ts';
import { deliverAlerts } from '../services/alerts/deliver-alerts.ts';
import { groupAlertEvents } from '../services/alerts/group-events.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';
import { createTestOutbox } from '../testing/worker/mail-outbox.ts';
import { createWebhooks } from '../webhooks/webhooks.ts';

const dayMs = 86_400_000;
const startMs = Date.parse('2026-11-01T08:00:00.000Z');
let nowMs = startMs;
let status = 200;
let posted: { readonly url: string; readonly id: string | null; readonly body: string }[] = [];
const ownHosts: ReadonlySet<string> = new Set(['hooks.example', 'chat.example']);
const outbox = createTestOutbox();
const api = createTestApi({
  clock: () => nowMs,
  mailer: outbox,
  webhooks: createWebhooks({
    allowsPrivate: false,
    clock: () => nowMs,
    fetch: async (url, init) => {
      // What tests of other files left behind goes out here too.
      if (!ownHosts.has(new URL(url).host)) return new Response(null, { status: 204 });
      posted.push({ url, id: new Headers(init.headers).get('webhook-id'), body: await new Response(init.body).text() });
      return new Response(null, { status });
    },
  }),
});

beforeEach(() => {
  nowMs = startMs;
  status = 200;
  posted = [];
});

async function track(keywords: readonly string[]) {
  const caller = { token: await api.startWorkspace() };
  const body = { name: 'Tea', domain: 'tea.example' };
  const params = { projectId: requireValue(await api.call(createProject, { body }, caller)).id };
  const tracked = { keywords: [...keywords], engine: 'duckduckgo' as const };
  requireValue(await api.call(addKeywords, { params, body: tracked }, caller));
  return {
    caller,
    ...params,
    rule: async (condition: AlertCondition, more: object = {}) =>
      requireValue(
        await api.call(saveAlertRule, { params, body: { id: crypto.randomUUID(), condition, ...more } }, caller),
      ),
    hook: async (kind: 'webhook' | 'slack' = 'webhook', target = 'https://hooks.example/in') =>
      requireValue(await api.call(createAlertChannel, { body: { kind, target } }, caller)),
    /** A results page with the site at a position; 0 for nowhere on it. */
    see: async (query: string, position: number) => {
      const items = Array.from({ length: 12 }, (_, index) =>
        organicOf(`https://${index + 1 === position ? 'tea' : `site${index}`}.example/`, index + 1),
      );
      const body = { snapshot: serpSnapshotWith({ query, items }), observedAt: new Date(nowMs).toISOString() };
      requireValue(await api.call(storeObservation, { body }, caller));
    },
    events: async () => requireValue(await api.call(listAlertEvents, { query: params }, caller)).items,
    deliveries: async () => requireValue(await api.call(listAlertDeliveries, { query: {} }, caller)).items,
  };
}

async function runMinute(): Promise<void> {
  await groupAlertEvents(api.backend);
  await deliverAlerts(api.backend);
}

const top10: AlertCondition = { kind: 'enters-top', top: 10, margin: 1 };

describe('rules', () => {
  it('tell what a page of results changed, once, whatever is sent again', async () => {
    const site = await track(['tea', 'mugs']);
    const rule = await site.rule(top10);
    await site.see('tea', 0);
    nowMs += dayMs;
    await Promise.all([site.see('tea', 4), site.see('tea', 4)]);
    await site.see('mugs', 2);
    const events = await site.events();
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ ruleId: rule.id, keyword: 'tea', from: 'out', to: 'in', position: 4 });
  });

  it('keep to their scope, their switch, and start again with another condition', async () => {
    const site = await track(['tea']);
    const rule = await site.rule(top10, { scope: { tag: 'brand', onlyFavourites: false } });
    const off = await site.rule(top10, { isEnabled: false });
    await site.see('tea', 0);
    nowMs += dayMs;
    await site.see('tea', 4);
    expect(await site.events()).toEqual([]);
    const params = { projectId: site.projectId };
    const body = { id: off.id, condition: { kind: 'moves', by: 1, direction: 'any' } as const };
    requireValue(await api.call(saveAlertRule, { params, body }, site.caller));
    nowMs += dayMs;
    await site.see('tea', 5);
    // Compared with the check before the rule got its condition.
    expect(await site.events()).toMatchObject([{ from: '4', to: '5' }]);
    nowMs += dayMs;
    await site.see('tea', 7);
    expect(await site.events()).toMatchObject([
      { from: '5', to: '7' },
      { from: '4', to: '5' },
    ]);
    requireValue(await api.call(deleteAlertRule, { params: { ruleId: rule.id } }, site.caller));
    const left = requireValue(await api.call(listAlertRules, { params }, site.caller)).items;
    expect(left.map(({ id }) => id)).toEqual([off.id]);
    expect(await site.events()).toHaveLength(2);
  });

  it('can’t name a channel that is not there', async () => {
    const site = await track(['tea']);
    const body = { id: crypto.randomUUID(), condition: top10, channelIds: [crypto.randomUUID()] };
    const params = { projectId: site.projectId };
    expect(await api.call(saveAlertRule, { params, body }, site.caller)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});

describe('deliveries', () => {
  it('one message for all that a minute brought, also when two minutes run at once', async () => {
    const site = await track(['tea', 'mugs']);
    const [hook, chat] = [await site.hook(), await site.hook('slack', 'https://chat.example/services/a')];
    await site.rule(top10, { channelIds: [hook.id, chat.id] });
    for (const query of ['tea', 'mugs']) await site.see(query, 0);
    nowMs += dayMs;
    for (const query of ['tea', 'mugs']) await site.see(query, 4);
    await Promise.all([runMinute(), runMinute()]);
    await runMinute();
    expect(posted.map(({ url }) => url).toSorted()).toEqual([
      'https://chat.example/services/a',
      'https://hooks.example/in',
    ]);
    const toProgram = posted.find(({ url }) => url === 'https://hooks.example/in');
    expect(JSON.parse(toProgram?.body ?? '')).toMatchObject({
      type: 'alerts.raised',
      data: { project: { domain: 'tea.example' }, alerts: [{ keyword: 'tea' }, { keyword: 'mugs' }] },
    });
    expect(posted.find(({ url }) => url !== toProgram?.url)?.body).toContain('tea.example: 2 alerts');
    expect(await site.deliveries()).toMatchObject([
      { status: 'sent', alerts: 2 },
      { status: 'sent', alerts: 2 },
    ]);
  });

  it('tries again later each time under the same id, gives up, and goes out by hand', async () => {
    const site = await track(['tea']);
    const hook = await site.hook();
    await site.rule(top10, { channelIds: [hook.id] });
    await site.see('tea', 0);
    nowMs += dayMs;
    await site.see('tea', 4);
    status = 503;
    for (const minutes of [0, 1, 5, 30, 120, 720, 5_000]) {
      nowMs += minutes * 60_000;
      await runMinute();
      await runMinute();
    }
    expect(posted).toHaveLength(6);
    expect(new Set(posted.map(({ id }) => id)).size).toBe(1);
    const [failed] = await site.deliveries();
    expect(failed).toMatchObject({ status: 'failed', attempts: 6, nextAttemptAt: null });
    expect(failed?.reason).toContain('503');
    status = 204;
    const params = { deliveryId: failed?.id ?? '' };
    requireValue(await api.call(retryAlertDelivery, { params }, site.caller));
    await runMinute();
    expect(await site.deliveries()).toMatchObject([{ status: 'sent', reason: null }]);
    expect(await api.call(retryAlertDelivery, { params }, site.caller)).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('a message that was being sent when its sender died is sent by the next one', async () => {
    const site = await track(['tea']);
    const hook = await site.hook();
    await site.rule(top10, { channelIds: [hook.id] });
    await site.see('tea', 0);
    nowMs += dayMs;
    await site.see('tea', 4);
    await groupAlertEvents(api.backend);
    const died = {
      ...api.backend,
      webhooks: { ...api.backend.webhooks, post: () => Promise.reject(new Error('died')) },
    };
    await expect(deliverAlerts(died)).rejects.toThrow('died');
    await runMinute();
    expect(posted).toEqual([]);
    nowMs += 5 * 60_000;
    await runMinute();
    expect(posted).toHaveLength(1);
    expect(await site.deliveries()).toMatchObject([{ status: 'sent', attempts: 2 }]);
  });
});

describe('channels', () => {
  it('show their secret once and never their whole address', async () => {
    const site = await track(['tea']);
    const hook = await site.hook('webhook', 'https://hooks.example/very/secret/path');
    expect(hook.secret).toMatch(/^whsec_/);
    const [stored] = await api.backend.store.db.select().from(alertChannels).where(eq(alertChannels.id, hook.id));
    expect(stored?.secret).not.toContain(hook.secret?.slice(6));
    const listed = await api.request('/v1/alert-channels', {
      headers: { authorization: `Bearer ${site.caller.token}` },
    });
    const text = await listed.text();
    expect(text).toContain('https://hooks.example/…path');
    expect(text).not.toContain('secret');
    requireValue(await api.call(deleteAlertChannel, { params: { channelId: hook.id } }, site.caller));
    expect(requireValue(await api.call(listAlertChannels, {}, site.caller)).items).toEqual([]);
  });

  it('can be tried, and say why it failed', async () => {
    const site = await track(['tea']);
    const { id: channelId } = await site.hook();
    expect(requireValue(await api.call(testAlertChannel, { params: { channelId } }, site.caller))).toEqual({
      isSent: true,
      reason: null,
    });
    expect(posted[0]?.body).toContain('alerts.test');
    status = 404;
    const failed = requireValue(await api.call(testAlertChannel, { params: { channelId } }, site.caller));
    expect(failed).toMatchObject({ isSent: false, reason: expect.stringContaining('404') });
  });

  it('of mail take confirmed addresses of members alone', async () => {
    const site = await track(['tea']);
    const body = { kind: 'email', target: 'Ada@Mail.example', locale: 'fr' } as const;
    const refused = { failure: { code: 'invalid_request', details: [{ path: 'body.target' }] } };
    expect(await api.call(createAlertChannel, { body }, site.caller)).toMatchObject(refused);
    const { account } = requireValue(await api.call(readSession, {}, site.caller));
    const address = { email: 'ada@mail.example', emailVerified: true };
    await api.backend.store.db.update(users).set(address).where(eq(users.id, account.id));
    const { id: channelId } = requireValue(await api.call(createAlertChannel, { body }, site.caller));
    requireValue(await api.call(testAlertChannel, { params: { channelId } }, site.caller));
    expect(outbox.mails.at(-1)).toMatchObject({ to: 'ada@mail.example', subject: 'Un essai de Sightline' });
  });

  it.each(['http://hooks.example/', 'https://localhost/', 'https://10.0.0.1/', 'mailto:a@b.example', 'x'])(
    'refuse %s',
    async (target) => {
      const site = await track(['tea']);
      expect(await api.call(createAlertChannel, { body: { kind: 'webhook', target } }, site.caller)).toMatchObject({
        failure: { code: 'invalid_request', details: [{ path: 'body.target' }] },
      });
    },
  );
});
