import { describe, expect, it } from 'vitest';

import { createHttpMailer } from './create-http-mailer.ts';

const mail = { to: 'ada@mail.example', subject: 'Your link', text: 'Open it.' };

function mailerAnswering(answer: () => Promise<Response>) {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  const mailer = createHttpMailer({
    url: 'https://mail.example/emails',
    token: 'secret-token',
    from: 'Sightline <hello@mail.example>',
    fetch: async (url, init) => {
      sent.push({
        url,
        headers: new Headers(init.headers),
        body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      });
      return answer();
    },
  });
  return { mailer, sent };
}

describe('mail over HTTP', () => {
  it('is one request with sender, address, subject and text, under the token', async () => {
    const { mailer, sent } = mailerAnswering(async () => Response.json({ id: '1' }));
    expect(await mailer.send({ ...mail, html: '<p>Open it.</p>', idempotencyKey: 'link/1' })).toEqual({ ok: true });
    expect(sent.map(({ url, body }) => ({ url, body }))).toEqual([
      {
        url: 'https://mail.example/emails',
        body: {
          from: 'Sightline <hello@mail.example>',
          to: ['ada@mail.example'],
          subject: 'Your link',
          text: 'Open it.',
          html: '<p>Open it.</p>',
        },
      },
    ]);
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer secret-token');
    expect(sent[0]?.headers.get('idempotency-key')).toBe('link/1');
  });

  it.each([
    ['a wrong token', async () => Response.json({}, { status: 403 }), false],
    ['a mail that is refused', async () => Response.json({}, { status: 422 }), false],
    ['too many mails', async () => Response.json({}, { status: 429 }), true],
    ['a broken provider', async () => new Response('<html>', { status: 502 }), true],
    ['no connection', () => Promise.reject(new TypeError('fetch failed')), true],
    ['no answer in time', () => Promise.reject(new DOMException('late', 'TimeoutError')), true],
  ])('says of %s whether another try can help, and nothing of the mail', async (_, answer, isWorthRetrying) => {
    const { mailer } = mailerAnswering(answer);
    const result = await mailer.send(mail);
    expect(result).toMatchObject({ ok: false, failure: { isWorthRetrying } });
    expect(JSON.stringify(result)).not.toMatch(/ada|Open it|secret/);
  });
});
