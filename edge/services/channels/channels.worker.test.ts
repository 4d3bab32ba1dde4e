import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';

import type { MonitorEvent } from '#shared/alerts/alert-event.ts';
import type { ChannelKindId } from '#shared/alerts/channel-kind.ts';
import type { ChannelSettings } from '#shared/api/channel-settings.ts';
import { createAlertChannel, listAlertChannels } from '#shared/api/endpoints/alerts.ts';

import { users } from '../../db/tables/users.ts';
import { createHttpMailer } from '../../mail/create-http-mailer.ts';
import { findAlertChannel } from '../../repositories/alert-channels.ts';
import { sendAlert } from '../alerts/send-alert.ts';
import { createTestApi, requireValue } from '../../testing/worker/api.ts';
import { createWebhooks } from '../../webhooks/webhooks.ts';
import type { OutgoingAlert } from './channel-kind.ts';

const token = 'a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5d6';
const accountSid = `AC${token}`;

const given: Readonly<Record<ChannelKindId, Omit<ChannelSettings, 'locale' | 'takesLog'>>> = {
  email: { kind: 'email', target: 'ann@tea.example' },
  webhook: { kind: 'webhook', target: 'https://hooks.example/in' },
  slack: { kind: 'slack', target: 'https://chat.example/services/secret-path' },
  pagerduty: { kind: 'pagerduty', target: token },
  sms: { kind: 'sms', target: '+14155550123', sender: { accountSid, authToken: token, from: '+14155550100' } },
};
const kinds = Object.keys(given) as ChannelKindId[];

interface Asked {
  readonly url: string;
  readonly body: string;
  readonly headers: Headers;
}

type Reply = (asked: Asked) => Response | Promise<Response>;

/** A channel of a new workspace, whose service answers as the test says. */
async function openChannel(settings: Omit<ChannelSettings, 'locale' | 'takesLog'>, reply: Reply) {
  const asked: Asked[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    const one = { url, body: await new Response(init.body).text(), headers: new Headers(init.headers) };
    asked.push(one);
    return reply(one);
  };
  const api = createTestApi({
    askService: fetch,
    mailer: createHttpMailer({ url: 'https://mail.example/', token, from: 'us@mail.example', fetch }),
    webhooks: createWebhooks({ allowsPrivate: false, clock: Date.now, fetch }),
  });
  const caller = { token: await api.startWorkspace() };
  const principal = await api.backend.authenticate(`Bearer ${caller.token}`, undefined);
  const workspaceId = principal?.workspaceId ?? '';
  const address = { email: `${crypto.randomUUID()}@tea.example`, emailVerified: true };
  await api.backend.store.db
    .update(users)
    .set(address)
    .where(eq(users.id, principal?.userId ?? ''));
  const target = settings.kind === 'email' ? address.email : settings.target;
  const made = requireValue(
    await api.call(createAlertChannel, { body: { locale: 'en', ...settings, target } }, caller),
  );
  const row = await findAlertChannel(workspaceId, api.backend.store.db, made.id);
  if (!row) throw new Error('The channel is not there.');
  return {
    asked,
    shown: JSON.stringify(requireValue(await api.call(listAlertChannels, {}, caller))),
    row,
    send: (alert: OutgoingAlert) => sendAlert(api.backend, row, alert),
  };
}

function monitorEvent(state: string, at = '2026-12-01T08:00:00.000Z'): MonitorEvent {
  return {
    id: crypto.randomUUID(),
    monitorId: '0199aaaa-0000-7000-8000-00000000000a',
    kind: 'uptime',
    url: 'https://tea.example/',
    note: state === 'down' ? 'status 503' : 'status 200',
    fields: [{ field: 'state', removed: [state === 'down' ? 'up' : 'down'], added: [state] }],
    at,
  };
}

function messageOf(...events: readonly MonitorEvent[]): OutgoingAlert {
  const project = { id: crypto.randomUUID(), domain: 'tea.example' };
  return { id: crypto.randomUUID(), project, events, crawlNews: null };
}

const fine: Reply = () => Response.json({ status: 'success' }, { status: 202 });

describe.each(kinds)('a channel of the kind %s', (kind) => {
  it('sends, and says nothing that opens it', async () => {
    const channel = await openChannel(given[kind], fine);
    expect(await channel.send(messageOf(monitorEvent('down')))).toEqual({ ok: true, value: undefined });
    expect(channel.asked).toHaveLength(1);
    for (const secret of [token, 'secret-path', '+14155550123']) expect(channel.shown).not.toContain(secret);
    expect(channel.row.target + channel.row.secret).not.toContain(token);
  });

  it.each<[string, boolean, Reply]>([
    ['400', false, () => Response.json({ status: 'invalid event', message: 'no', errors: ['bad'] }, { status: 400 })],
    ['401', false, () => Response.json({ code: 20003, message: 'Authenticate', status: 401 }, { status: 401 })],
    ['404', false, () => new Response('', { status: 404 })],
    [
      'a redirect',
      false,
      () => new Response(null, { status: 302, headers: { location: 'https://elsewhere.example/' } }),
    ],
    ['429', true, () => Response.json({ code: 20429, message: 'Too many requests' }, { status: 429 })],
    ['500', true, () => new Response('{', { status: 500 })],
    ['HTML and 502', true, () => new Response(`<html>${'x'.repeat(100_000)}`, { status: 502 })],
    ['nothing', true, () => Promise.reject(new TypeError('network'))],
    ['too late', true, () => Promise.reject(new DOMException('late', 'TimeoutError'))],
  ])('told %s: worth another try is %s', async (_, isWorthRetrying, reply) => {
    const channel = await openChannel(given[kind], reply);
    const sent = await channel.send(messageOf(monitorEvent('down')));
    expect(sent).toMatchObject({ ok: false, failure: { isWorthRetrying } });
    const message = sent.ok ? '' : sent.failure.message;
    expect(message.length).toBeGreaterThan(10);
    expect(message.length).toBeLessThan(300);
    expect(message).not.toContain(token);
    expect(channel.asked).toHaveLength(1);
  });

  it('says a test without a site', async () => {
    const channel = await openChannel(given[kind], fine);
    expect(await channel.send({ ...messageOf(), project: null })).toMatchObject({ ok: true });
    expect(channel.asked[0]?.body).toMatch(/[Tt]est/);
  });
});

describe('PagerDuty', () => {
  const bodies = (asked: readonly Asked[]) => asked.map(({ body }) => JSON.parse(body));

  it('opens an incident when an address goes down and closes the same one when it is up again', async () => {
    const channel = await openChannel(given.pagerduty, fine);
    await channel.send(messageOf(monitorEvent('down')));
    await channel.send(messageOf(monitorEvent('up')));
    const [opened, closed] = bodies(channel.asked);
    expect(opened).toMatchObject({
      routing_key: token,
      event_action: 'trigger',
      payload: { severity: 'critical', source: 'https://tea.example/', custom_details: { note: 'status 503' } },
    });
    expect(closed).toEqual({ routing_key: token, event_action: 'resolve', dedup_key: opened.dedup_key });
    expect(channel.asked[0]?.url).toBe('https://events.pagerduty.com/v2/enqueue');
  });

  it('tells what else a message says as one incident, under the same key at each try', async () => {
    let isBroken = true;
    const channel = await openChannel({ ...given.pagerduty, region: 'eu' }, () =>
      isBroken ? new Response('', { status: 500 }) : Response.json({}, { status: 202 }),
    );
    const changed: MonitorEvent = {
      ...monitorEvent('up'),
      kind: 'page',
      fields: [{ field: 'title', removed: ['Tea'], added: [`${'long '.repeat(400)}tea`] }],
    };
    const message = messageOf(changed, { ...changed, id: crypto.randomUUID() });
    await channel.send(message);
    isBroken = false;
    await channel.send(message);
    const [first, second] = bodies(channel.asked);
    expect(second).toEqual(first);
    expect(first.payload).toMatchObject({ severity: 'warning', summary: 'tea.example: 2 alerts' });
    expect(first.payload.custom_details.alerts).toHaveLength(2);
    expect(channel.asked[0]?.url).toBe('https://events.eu.pagerduty.com/v2/enqueue');
  });
});

describe('text messages', () => {
  it('are short, in letters that cost one part, and go out from the account that was given', async () => {
    const channel = await openChannel(given.sms, fine);
    await channel.send(messageOf(...Array.from({ length: 40 }, () => monitorEvent('down'))));
    const [{ body, headers, url } = { body: '', headers: new Headers(), url: '' }] = channel.asked;
    expect(url).toBe(`https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`);
    expect(headers.get('authorization')).toBe(`Basic ${btoa(`${accountSid}:${token}`)}`);
    const form = new URLSearchParams(body);
    expect(form.get('To')).toBe('+14155550123');
    expect(form.get('From')).toBe('+14155550100');
    expect(form.get('Body')?.length).toBeLessThanOrEqual(300);
    expect(form.get('Body')).toMatch(/^tea\.example: 40 alerts\n/);
    expect(form.get('Body')).not.toMatch(/[^\n -~]/);
  });

  it('can come from a messaging service', async () => {
    const from = `MG${token}`;
    const channel = await openChannel({ ...given.sms, sender: { accountSid, authToken: token, from } }, fine);
    await channel.send(messageOf(monitorEvent('down')));
    const form = new URLSearchParams(channel.asked[0]?.body);
    expect(form.get('MessagingServiceSid')).toBe(from);
    expect(form.get('From')).toBeNull();
  });
});

describe('what no channel can be made of', () => {
  it.each<[string, Omit<ChannelSettings, 'locale' | 'takesLog'> & { takesLog?: boolean }]>([
    ['a short key', { kind: 'pagerduty', target: 'abc' }],
    ['a number without its country', { ...given.sms, target: '0155550123' }],
    ['a text message without an account', { kind: 'sms', target: '+14155550123' }],
    ['an account of another shape', { ...given.sms, sender: { accountSid: 'XX', authToken: token, from: '+1415' } }],
    ['a region of a webhook', { ...given.webhook, region: 'eu' }],
    ['a sender of a chat', { ...given.slack, sender: { accountSid, authToken: token, from: 'Tea' } }],
    ['the event log for a phone', { ...given.sms, takesLog: true }],
    ['an address of no server', { kind: 'webhook', target: 'mailto:ann@tea.example' }],
  ])('%s', async (_, settings) => {
    const api = createTestApi();
    const caller = { token: await api.startWorkspace() };
    const made = await api.call(createAlertChannel, { body: { locale: 'en', ...settings } }, caller);
    expect(made).toMatchObject({ failure: { code: 'invalid_request' } });
    expect(JSON.stringify(made)).not.toContain(token);
  });
});
