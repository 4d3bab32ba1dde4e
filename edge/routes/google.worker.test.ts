import { describe, expect, it } from 'vitest';

import { openLink } from '#shared/api/endpoints/account-links.ts';
import { readAccountMethods, startGoogleClaim, startGoogleSignIn } from '#shared/api/endpoints/account-methods.ts';
import { signIn } from '#shared/api/endpoints/account.ts';
import { createProject, listProjects } from '#shared/api/endpoints/projects.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';

import type { Identity, IdentityFailure, IdentityProvider } from '../auth/identity-provider.ts';
import { newAddress, startAccount, testPassword } from '../testing/worker/accounts.ts';
import { createTestApi, requireValue } from '../testing/worker/api.ts';

const clock = { nowMs: Date.now() };
const google = createFakeGoogle();
const api = createTestApi({ google, clock: () => clock.nowMs });

describe('signing in by Google', () => {
  it('makes an account with a workspace for who is new, and opens the same one the next time', async () => {
    const identity = personWith(newAddress());
    const first = requireValue(await openWith(identity));
    expect(first.account).toMatchObject({ email: identity.email, isEmailConfirmed: true, isAnonymous: false });
    const second = requireValue(await openWith({ ...identity, email: newAddress() }));
    expect(second.account.id).toBe(first.account.id);
    expect(second.workspace).toEqual(first.workspace);
  });

  it('opens the account of the address, and throws out anyone who had not confirmed it', async () => {
    const account = await startAccount(api);
    const session = requireValue(await openWith(personWith(account.email)));
    expect(session.account.id).toBe(account.userId);
    const body = { email: account.email, password: testPassword };
    expect(await api.call(signIn, { body })).toMatchObject({ failure: { code: 'unauthenticated' } });
  });

  it('keeps an anonymous workspace with what is in it', async () => {
    const token = await api.startWorkspace();
    const before = requireValue(await api.call(readSession, {}, { token }));
    const project = { name: 'Shop', domain: 'shop.example' };
    requireValue(await api.call(createProject, { body: project }, { token }));
    const { url } = requireValue(await api.call(startGoogleClaim, {}, { token }));
    const identity = personWith(newAddress());
    const session = requireValue(await finish(url, identity));
    expect(session.workspace).toEqual(before.workspace);
    expect(session.account).toMatchObject({ id: before.account.id, email: identity.email, isAnonymous: false });
    const { items } = requireValue(await api.call(listProjects, { query: {} }, { token: session.token }));
    expect(items).toHaveLength(1);
    expect(await api.call(readSession, {}, { token })).toMatchObject({ failure: { code: 'unauthenticated' } });
    expect(await api.call(startGoogleClaim, {}, { token: session.token })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('sends along a challenge for the verifier that it keeps to itself', async () => {
    const { url } = requireValue(await api.call(startGoogleSignIn, {}));
    await callBack(url, personWith(newAddress()));
    const { codeVerifier } = google.lastAnswer();
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier));
    const expected = btoa(String.fromCharCode(...new Uint8Array(digest)))
      .replaceAll('+', '-')
      .replaceAll('/', '_');
    expect(new URL(url).searchParams.get('challenge')).toBe(expected.replaceAll('=', ''));
    expect(url).not.toContain(codeVerifier);
  });

  it.each([
    ['an address that Google does not vouch for', { ...personWith('x@mail.example'), isEmailConfirmed: false }],
    ['a code that Google refuses', err('refused' as const)],
    ['a Google that is away', err('away' as const)],
  ])('ends on the page without a code for %s', async (_, identity) => {
    const { url } = requireValue(await api.call(startGoogleSignIn, {}));
    expect(await callBack(url, identity)).toBe('/account/code#failed');
  });

  it('takes each state once, for 10 minutes, and no made-up one', async () => {
    const { url } = requireValue(await api.call(startGoogleSignIn, {}));
    expect(await callBack(url, personWith(newAddress()))).toMatch(/^\/account\/code#[\w-]{43}$/);
    expect(await callBack(url, personWith(newAddress()))).toBe('/account/code#failed');
    const late = requireValue(await api.call(startGoogleSignIn, {}));
    clock.nowMs += 600_000;
    expect(await callBack(late.url, personWith(newAddress()))).toBe('/account/code#failed');
    expect(await callBack('https://google.test/?state=made-up', personWith(newAddress()))).toBe('/account/code#failed');
    const denied = await api.request('/v1/account/google/callback?error=access_denied');
    expect(denied.headers.get('location')).toBe('/account/code#failed');
  });

  it('is off without a client', async () => {
    const without = createTestApi();
    expect(requireValue(await without.call(readAccountMethods, {}))).toEqual({
      mail: false,
      claimsByMail: false,
      google: false,
    });
    expect(requireValue(await api.call(readAccountMethods, {}))).toMatchObject({ google: true });
    expect(await without.call(startGoogleSignIn, {})).toMatchObject({ failure: { code: 'unavailable' } });
  });
});

describe('the page of a code', () => {
  it('runs its own script and style alone, and may not be kept', async () => {
    const answer = await api.request('/account/code');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await answer.text();
    for (const name of ['script', 'style']) {
      const inner = new RegExp(`<${name}>([^]*)</${name}>`).exec(html)?.[1] ?? '';
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inner));
      const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
      expect(html).toContain(`${name}-src 'sha256-${hash}'`);
    }
    expect(html).toContain("default-src 'none'");
  });
});

interface FakeGoogle extends IdentityProvider {
  answer(with_: Result<Identity, IdentityFailure>): void;
  lastAnswer(): { readonly codeVerifier: string };
}

function createFakeGoogle(): FakeGoogle {
  let next: Result<Identity, IdentityFailure> = err('refused');
  let last = { codeVerifier: '' };
  return {
    startUrl: ({ codeChallenge, state }) =>
      `https://google.test/?${new URLSearchParams({ state, challenge: codeChallenge }).toString()}`,
    async fetchIdentity(answer) {
      last = answer;
      return next;
    },
    answer: (result) => {
      next = result;
    },
    lastAnswer: () => last,
  };
}

function personWith(email: string): Identity {
  return { subject: crypto.randomUUID(), email, isEmailConfirmed: true };
}

async function openWith(identity: Identity) {
  return finish(requireValue(await api.call(startGoogleSignIn, {})).url, identity);
}

async function finish(url: string, identity: Identity) {
  const code = (await callBack(url, identity)).split('#')[1] ?? '';
  return api.call(openLink, { body: { code } });
}

/** Where the browser is sent after Google. */
async function callBack(url: string, identity: Identity | Result<Identity, IdentityFailure>): Promise<string> {
  google.answer('ok' in identity ? identity : ok(identity));
  const state = new URL(url).searchParams.get('state') ?? '';
  const query = new URLSearchParams({ code: 'the-code', state });
  const answer = await api.request(`/v1/account/google/callback?${query.toString()}`);
  expect(answer.status).toBe(302);
  return answer.headers.get('location') ?? '';
}
