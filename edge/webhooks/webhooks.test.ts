import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';

import { makeWebhookSecret, signWebhook } from './sign-webhook.ts';
import { createWebhooks } from './webhooks.ts';

const secret = makeWebhookSecret();
const post = { url: 'https://hooks.example/in', id: 'm1', body: { a: 'é' }, secret };

function webhooksWith(answer: () => Response | Promise<Response>, allowsPrivate = false) {
  const asked: { readonly headers: Headers; readonly text: string }[] = [];
  const webhooks = createWebhooks({
    allowsPrivate,
    clock: Date.now,
    fetch: async (_url, init) => {
      asked.push({ headers: new Headers(init.headers), text: await new Response(init.body).text() });
      return answer();
    },
  });
  return { asked, webhooks };
}

describe('createWebhooks', () => {
  it('signs so that the receiver’s library knows the message as ours', async () => {
    const { asked, webhooks } = webhooksWith(() => new Response(null, { status: 204 }));
    expect(await webhooks.post(post)).toMatchObject({ ok: true });
    const { headers, text = '' } = asked[0] ?? {};
    const given = Object.fromEntries(headers ?? []);
    expect(new Webhook(secret).verify(text, given)).toEqual({ a: 'é' });
    expect(() => new Webhook(makeWebhookSecret()).verify(text, given)).toThrow('No matching signature found');
    expect(() => new Webhook(secret).verify(`${text} `, given)).toThrow('No matching signature found');
  });

  it.each([
    [200, true, undefined],
    [302, false, false],
    [404, false, false],
    [410, false, false],
    [429, false, true],
    [503, false, true],
  ])('status %i', async (status, isOk, isWorthRetrying) => {
    const { webhooks } = webhooksWith(() => new Response(null, { status }));
    const sent = await webhooks.post(post);
    expect({ isOk: sent.ok, isWorthRetrying: sent.ok ? undefined : sent.failure.isWorthRetrying }).toEqual({
      isOk,
      isWorthRetrying,
    });
  });

  it('an address where nothing answers can be tried again', async () => {
    const { webhooks } = webhooksWith(() => Promise.reject(new TypeError('refused')));
    expect(await webhooks.post(post)).toMatchObject({ ok: false, failure: { isWorthRetrying: true } });
  });

  it.each([
    'http://hooks.example/in',
    'https://localhost/in',
    'https://127.0.0.1/in',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/in',
    'https://[::ffff:127.0.0.1]/in',
    'https://[fd00::1]/in',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.1/',
    'https://printer.local/',
    'https://user:pass@hooks.example/',
    'ftp://hooks.example/',
    'javascript:alert(1)',
    'hooks.example',
  ])('asks nothing at %s', async (url) => {
    const { asked, webhooks } = webhooksWith(() => new Response(null));
    expect(webhooks.findFault(url)).not.toBeNull();
    expect((await webhooks.post({ ...post, url })).ok).toBe(false);
    expect(asked).toEqual([]);
  });

  it('on one’s own machine its own addresses are fine', () => {
    const { webhooks } = webhooksWith(() => new Response(null), true);
    expect(webhooks.findFault('http://127.0.0.1:9000/in')).toBeNull();
    expect(webhooks.findFault('ftp://127.0.0.1/')).not.toBeNull();
  });
});

describe('signWebhook', () => {
  it('makes the signature of the specification’s own example', () => {
    const headers = signWebhook({
      secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      atMs: 1_614_265_330_000,
      body: '{"test": 2432232314}',
    });
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
