import { createExecutionContext } from 'cloudflare:test';

import { askThread } from '#shared/api/endpoints/chat.ts';
import { openStream } from '#shared/api/open-stream.ts';
import type { CallFailure } from '#shared/api/call.ts';
import type { ChatEvent, Exchange } from '#shared/chat/exchange.ts';
import { readChatEvents } from '#shared/chat/read-chat-events.ts';
import type { Result } from '#shared/kernel/result.ts';

import { createApp } from '../../app.ts';
import type { TestApi } from './api.ts';

interface Asked {
  readonly token: string;
  readonly threadId?: string;
  readonly question?: string;
  readonly connectionId?: string;
  readonly signal?: AbortSignal;
}

/** The events of a question, as a Worker passes them on while they are made. */
export async function openChat(
  api: TestApi,
  { connectionId, question = 'Where do I stand?', signal, threadId = crypto.randomUUID(), token }: Asked,
): Promise<Result<AsyncIterable<ChatEvent>, CallFailure>> {
  const app = createApp(api.backend);
  const opened = await openStream(
    askThread,
    { params: { threadId }, body: { question, ...(connectionId === undefined ? {} : { connectionId }) } },
    {
      baseUrl: 'http://api.test',
      token,
      ...(signal ? { signal } : {}),
      fetch: async (url, init) => app.request(url, { ...init }, {}, createExecutionContext()),
    },
  );
  return opened.ok ? { ok: true, value: readChatEvents(opened.value) } : opened;
}

/** All events to the end; throws where the backend says no. */
export async function askChat(api: TestApi, asked: Asked): Promise<{ events: ChatEvent[]; exchange: Exchange }> {
  const opened = await openChat(api, asked);
  if (!opened.ok) throw new Error(`It was refused: ${JSON.stringify(opened.failure)}`);
  const events: ChatEvent[] = [];
  for await (const event of opened.value) events.push(event);
  const last = events.at(-1);
  if (last?.kind !== 'ended') throw new Error('The stream has no end.');
  return { events, exchange: last.exchange };
}
