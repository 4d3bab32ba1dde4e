import { browser } from '#extension/platform/browser/browser.ts';

import type { Runtime } from 'webextension-polyfill';

import type { MessageSenders } from './message-senders.data.ts';
import type { BackgroundMessages, PageMessages } from './protocol.ts';

type Exchanges<M> = { readonly [K in keyof M]: readonly [request: object, answer: unknown] };

/** Where a message comes from. */
export interface MessageSender {
  /** Undefined for our own pages. */
  readonly tabId: number | undefined;
}

/** One function per kind of message. */
export type MessageHandlers<M extends Exchanges<M>> = {
  readonly [K in keyof M]: (request: M[K][0], sender: MessageSender) => Promise<M[K][1]>;
};

interface Envelope {
  readonly sightline: string;
  readonly request: object;
}

type Reply = { readonly answer: unknown } | { readonly error: string };

/** Asks the background worker, waking it if need be. Rejects where the handler threw or the worker died. */
export async function askBackground<K extends keyof BackgroundMessages>(
  kind: K,
  request: BackgroundMessages[K][0],
): Promise<BackgroundMessages[K][1]> {
  const envelope: Envelope = { sightline: kind, request };
  return readReply(await browser.runtime.sendMessage(envelope));
}

/** Asks the script in the tab's main frame. Rejects where there is none. */
export async function askPage<K extends keyof PageMessages>(
  tabId: number,
  kind: K,
  request: PageMessages[K][0],
): Promise<PageMessages[K][1]> {
  const envelope: Envelope = { sightline: kind, request };
  return readReply(await browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }));
}

/**
 * Answers messages of this extension's own contexts by the handlers, until the signal aborts. `senders`: who may send each
 * kind; the others are told so. Without it all of our scripts are answered.
 */
export function answerMessages<M extends Exchanges<M>>(
  handlers: MessageHandlers<M>,
  {
    onFailure,
    senders,
    signal,
  }: {
    /** Hears what a handler threw, before the asker does. */
    readonly onFailure?: (cause: unknown) => void;
    readonly senders?: Readonly<Record<keyof M, MessageSenders>>;
    readonly signal?: AbortSignal;
  } = {},
): void {
  const ownPages = browser.runtime.getURL('');
  const listen = toListener((message, sender, sendReply) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    const handler = findHandler(handlers, message.sightline);
    if (!handler) return undefined;
    const from = sender.url?.startsWith(ownPages) ? 'own pages' : 'page scripts';
    if (senders && !maySend(senders, message.sightline, from)) {
      sendReply({
        error: `${from === 'own pages' ? 'A page of ours' : 'A script in a page'} may not ask for ${message.sightline}.`,
      });
      return undefined;
    }
    void handler(message.request, { tabId: sender.tab?.id }).then(
      (answer) => sendReply({ answer }),
      (error: unknown) => {
        onFailure?.(error);
        sendReply({ error: String(error) });
      },
    );
    return true;
  });
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** What no row names is nobody's. */
function maySend(senders: Readonly<Record<string, MessageSenders>>, kind: string, from: MessageSenders): boolean {
  return Object.hasOwn(senders, kind) && ['both', from].includes(senders[kind] ?? '');
}

type Listen = (message: unknown, sender: Runtime.MessageSender, sendReply: (reply: Reply) => void) => true | undefined;

/** Safe: the types know listeners that always answer or never do, the browser also takes one that decides by message. */
function toListener(listen: Listen): Runtime.OnMessageListener {
  return listen as Runtime.OnMessageListener;
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'sightline' in message &&
    typeof message.sightline === 'string' &&
    'request' in message &&
    typeof message.request === 'object' &&
    message.request !== null
  );
}

/**
 * Both ends of a message are this extension's own scripts of one version, over a channel that pages can't reach, and
 * `sender.id` was checked: the request has the shape that its kind promises.
 */
function findHandler<M extends Exchanges<M>>(
  handlers: MessageHandlers<M>,
  kind: string,
): ((request: object, sender: MessageSender) => Promise<unknown>) | undefined {
  if (!Object.hasOwn(handlers, kind)) return undefined;
  return handlers[kind as keyof M] as (request: object, sender: MessageSender) => Promise<unknown>;
}

/** See `findHandler`: an answer has the shape that its kind promises. */
function readReply<Answer>(reply: unknown): Answer {
  if (typeof reply !== 'object' || reply === null) throw new Error('No answer: the other end is gone.');
  if ('error' in reply) throw new Error(String(reply.error));
  return ('answer' in reply ? reply.answer : undefined) as Answer;
}
