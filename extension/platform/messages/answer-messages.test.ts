import { beforeEach, expect, test, vi } from 'vitest';

import { messageSenders } from './message-senders.data.ts';
import { answerMessages } from './messages.ts';

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

const listeners = vi.hoisted((): Listener[] => []);
vi.mock('#extension/platform/browser/browser.ts', () => ({
  browser: {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  },
}));

const kinds = Object.keys(messageSenders);
const senders = {
  'own pages': { id: 'ours', url: 'chrome-extension://ours/popup.html' },
  'page scripts': { id: 'ours', url: 'https://shop.example/', tab: { id: 7 } },
} as const;

/** A page that calls itself as ours begin, and a tab that shows a page of the extension. */
const pretenders = [
  { id: 'ours', url: 'https://shop.example/chrome-extension://ours/', tab: { id: 7 } },
  { id: 'ours', url: 'chrome-extension://ours.evil.example/', tab: { id: 7 } },
  { id: 'ours', tab: { id: 7 } },
];

beforeEach(() => {
  listeners.length = 0;
  const handlers = Object.fromEntries(kinds.map((kind) => [kind, async () => `did ${kind}`]));
  answerMessages(handlers, { senders: messageSenders });
});

const rows = Object.entries(messageSenders).flatMap(([kind, allowed]) =>
  Object.entries(senders).map(([side, sender]) => ({
    kind,
    side,
    sender,
    isAllowed: [side, 'both'].includes(allowed),
  })),
);

test.each(rows.filter(({ isAllowed }) => isAllowed))('$kind is done for $side', async ({ kind, sender }) => {
  expect(await ask(kind, sender)).toEqual({ answer: `did ${kind}` });
});

test.each(rows.filter(({ isAllowed }) => !isAllowed))('$kind is refused to $side', async ({ kind, sender }) => {
  expect(await ask(kind, sender)).toMatchObject({ error: expect.stringContaining('may not ask') });
});

test.each(pretenders)('a script in a page is one whatever its address looks like: %j', async (sender) => {
  expect(await ask('connect', sender)).toMatchObject({ error: expect.stringContaining('may not ask') });
  expect(await ask('serpRead', sender)).toEqual({ answer: 'did serpRead' });
});

test('other extensions, names that objects have by themselves, and what is no message get no answer', async () => {
  expect(await ask('serpRead', { id: 'another', url: 'chrome-extension://another/x.html' })).toBeUndefined();
  expect(await ask('constructor', senders['own pages'])).toBeUndefined();
  for (const message of [null, 'serpRead', { sightline: 'serpRead' }, { sightline: 1, request: {} }]) {
    expect(listeners[0]?.(message, senders['own pages'], () => undefined)).toBeUndefined();
  }
});

async function ask(kind: string, sender: object): Promise<unknown> {
  const replies: unknown[] = [];
  listeners[0]?.({ sightline: kind, request: {} }, sender, (answer) => replies.push(answer));
  await Promise.resolve();
  await Promise.resolve();
  return replies[0];
}
