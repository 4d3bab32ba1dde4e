import { describe, expect, it } from 'vitest';

import { createFetchOnce } from './ask-once.ts';

function asking(respond: () => Response | Promise<Response>, privateOrigin: string | null = null) {
  const asked: string[] = [];
  const fetchOnce = createFetchOnce({
    privateOrigin,
    async fetch(url) {
      asked.push(url);
      return respond();
    },
  });
  return { asked, ask: (url: string, maxBytes = 1_000, cuts = false) => fetchOnce({ url, maxBytes, cuts }) };
}

const endless = () =>
  new Response(new ReadableStream({ pull: (body) => body.enqueue(new Uint8Array(500)) }, { highWaterMark: 0 }));

describe('asking one address', () => {
  it('reads no more of a body without end than it may, and refuses it or cuts it', async () => {
    const { ask } = asking(endless);
    expect(await ask('https://tea.example/')).toMatchObject({ failure: { reason: 'too-large' } });
    const cut = await ask('https://tea.example/', 1_200, true);
    expect(cut).toMatchObject({ value: { isTruncated: true } });
    expect(cut.ok && cut.value.bytes.length).toBe(1_200);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/',
    'http://2130706433/',
    'http://db.internal/',
    'http://localhost:8787/',
  ])('never asks %s', async (url) => {
    const { ask, asked } = asking(() => new Response('secret'), 'http://127.0.0.1:9999');
    expect(await ask(url)).toMatchObject({ failure: { reason: 'refused' } });
    expect(asked).toEqual([]);
  });

  it('asks the one private origin that it was given', async () => {
    const { ask } = asking(() => new Response('mine'), 'http://127.0.0.1:9999');
    expect(await ask('http://127.0.0.1:9999/a')).toMatchObject({ value: { status: 200 } });
  });

  it.each<[string, () => Response | Promise<Response>, string]>([
    ['a connection that breaks', () => Promise.reject(new TypeError('Network connection lost.')), 'network'],
    ['a name that leads nowhere', () => new Response('error code: 1016', { status: 530 }), 'dead-host'],
    ['a server that refuses', () => new Response('error code: 521', { status: 521 }), 'connection-refused'],
    ['a certificate that is not good', () => new Response('error code: 526', { status: 526 }), 'tls'],
    [
      'a body that breaks',
      () => new Response(new ReadableStream({ pull: (body) => body.error(new Error('lost')) })),
      'damaged',
    ],
  ])('tells %s', async (_, respond, reason) => {
    expect(await asking(respond).ask('https://tea.example/')).toMatchObject({ failure: { reason } });
  });

  it('does not follow a redirect', async () => {
    const { ask, asked } = asking(() => new Response(null, { status: 302, headers: { location: '/next' } }));
    expect(await ask('https://tea.example/')).toMatchObject({ value: { status: 302, headers: { location: '/next' } } });
    expect(asked).toHaveLength(1);
  });
});
