import { createServer, type IncomingMessage } from 'node:http';

import { expect, it, onTestFinished } from 'vitest';

import { createGoogle } from './create-google.ts';
import type { IdentityProvider } from './identity-provider.ts';

const request = { code: 'the-code', codeVerifier: 'the-verifier', redirectUri: 'https://api.example/callback' };
const person = { sub: '42', email: 'Ada@Mail.example', email_verified: true };

it('sends the browser to Google with state, challenge and the way back', () => {
  const google = createGoogle({ clientId: 'me', clientSecret: 'secret', fetch });
  const url = new URL(google.startUrl({ state: 's', codeChallenge: 'c', redirectUri: request.redirectUri }));
  expect(url.origin + url.pathname).toBe('https://accounts.google.com/o/oauth2/v2/auth');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: 'me',
    redirect_uri: 'https://api.example/callback',
    scope: 'openid email',
    prompt: 'select_account',
    state: 's',
    code_challenge: 'c',
    code_challenge_method: 'S256',
  });
  expect(url.href).not.toContain('secret');
});

it('exchanges the code with secret and verifier, and asks who it is with the token', async () => {
  const { asked, google } = await googleAnswering(() => ({ status: 200, body: { access_token: 'at' } }), {
    status: 200,
    body: person,
  });
  expect(await google.fetchIdentity(request)).toEqual({
    ok: true,
    value: { subject: '42', email: 'ada@mail.example', isEmailConfirmed: true },
  });
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
    grant_type: 'authorization_code',
    code: 'the-code',
    code_verifier: 'the-verifier',
    redirect_uri: 'https://api.example/callback',
    client_id: 'me',
    client_secret: 'secret',
  });
  expect(asked[1]?.authorization).toBe('Bearer at');
});

it.each([
  [
    'a code that is not good',
    { status: 400, body: { error: 'invalid_grant' } },
    { status: 200, body: person },
    'refused',
  ],
  ['a broken Google', { status: 502, body: {} }, { status: 200, body: person }, 'away'],
  ['an answer without a token', { status: 200, body: {} }, { status: 200, body: person }, 'away'],
  ['a token that is not good', { status: 200, body: { access_token: 'at' } }, { status: 401, body: {} }, 'refused'],
  [
    'somebody without an address',
    { status: 200, body: { access_token: 'at' } },
    { status: 200, body: { sub: '1' } },
    'away',
  ],
])('says of %s what it means', async (_, token, info, failure) => {
  const { google } = await googleAnswering(() => token, info);
  expect(await google.fetchIdentity(request)).toEqual({ ok: false, failure });
});

it('does not vouch for an address that Google does not vouch for', async () => {
  const { google } = await googleAnswering(() => ({ status: 200, body: { access_token: 'at' } }), {
    status: 200,
    body: { sub: '1', email: 'a@b.example' },
  });
  expect(await google.fetchIdentity(request)).toMatchObject({ value: { isEmailConfirmed: false } });
});

interface Answer {
  readonly status: number;
  readonly body: object;
}

/** Google's token and user addresses on this machine. */
async function googleAnswering(token: () => Answer, info: Answer) {
  const asked: { body: string; authorization: string | undefined }[] = [];
  const server = createServer((message, response) => {
    void readText(message).then((body) => {
      asked.push({ body, authorization: message.headers.authorization });
      const answer = message.url === '/token' ? token() : info;
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const addresses = { authorize: `${origin}/authorize`, token: `${origin}/token`, userInfo: `${origin}/user` };
  const google: IdentityProvider = createGoogle({ clientId: 'me', clientSecret: 'secret', fetch, addresses });
  return { asked, google };
}

async function readText(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
