import { inject } from 'vitest';
import { type DraftAnswer, draftAnswer, writeDraft } from '#shared/api/endpoints/drafts.ts';
import {
  type AiBudget,
  createLanguageConnection,
  readAiBudget,
  setAiBudget,
} from '#shared/api/endpoints/language-connections.ts';
import { readSession } from '#shared/api/endpoints/session.ts';
import type { DraftRequest } from '#shared/assist/written/draft-request.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { TokenPrices } from '#shared/language/token-prices.ts';

import { findLanguageConnection, updateLanguageConnection } from '../../repositories/language-connections.ts';
import { createTestApi, requireValue } from './api.ts';

export const testPrices: TokenPrices = {
  inputMicros: 1_000_000,
  cachedInputMicros: 100_000,
  outputMicros: 5_000_000,
  source: 'user',
  day: '2026-11-30',
};

export const aDraftRequest: DraftRequest = {
  recipe: 'title',
  finding: 'The page has no title',
  language: 'en',
  keyword: null,
  page: { address: 'https://tea.example/brew', h1: 'Brewing green tea', opening: 'Green tea wants cooler water.' },
  failed: [],
};

interface ConnectOptions {
  readonly prices?: TokenPrices | null;
  readonly dialect?: 'responses' | 'chat';
}

export interface TestLanguage {
  readonly api: ReturnType<typeof createTestApi>;
  readonly caller: { readonly token: string };
  readonly workspaceId: string;
  /** Connects a model of the fake that behaves by its name, and gives its id. */
  readonly connect: (script: string, more?: ConnectOptions) => Promise<string>;
  /** Lets a connection that was made as another behave by a script. */
  readonly becomes: (connectionId: string, script: string) => Promise<void>;
  readonly budget: (capMicros: number, capTokens?: number) => Promise<void>;
  readonly spending: () => Promise<AiBudget>;
  readonly write: (connectionId: string) => Promise<DraftAnswer | { readonly refused: string }>;
  readonly pass: (ms: number) => void;
}

interface TestLanguageOptions {
  readonly timeoutMs?: number;
  /** Called with each piece of an answer as it comes from the vendor. */
  readonly onPiece?: (text: string) => void;
}

/** A workspace whose language models are the fake's. */
export async function startTestLanguage({
  onPiece,
  timeoutMs = 10_000,
}: TestLanguageOptions = {}): Promise<TestLanguage> {
  let nowMs = Date.parse('2026-11-20T12:00:00.000Z');
  const language = {
    allowsLoopback: true,
    timeoutMs,
    fetch: async (url: string, init: RequestInit) => {
      const response = await fetch(url, init);
      return onPiece ? new Response(response.body?.pipeThrough(listen(onPiece)), response) : response;
    },
  };
  const api = createTestApi({ language, clock: () => nowMs });
  const caller = { token: await api.startWorkspace() };
  const { id: workspaceId } = requireValue(await api.call(readSession, {}, caller)).workspace;
  return {
    api,
    caller,
    workspaceId,
    pass: (ms) => {
      nowMs += ms;
    },
    async connect(script, { dialect = 'chat', prices = testPrices } = {}) {
      const body = {
        vendor: 'other' as const,
        baseUrl: inject('languageServer'),
        dialect,
        model: `${script}#${newId(Date.now())}`,
        key: '4f9c2b7d81aa1234',
        prices,
      };
      return requireValue(await api.call(createLanguageConnection, { body }, caller)).id;
    },
    async becomes(connectionId, script) {
      const row = await findLanguageConnection(workspaceId, api.backend.store.db, connectionId);
      if (!row) throw new Error('There is no such connection.');
      await updateLanguageConnection(workspaceId, api.backend.store.db, connectionId, {
        model: `${script}#${newId(Date.now())}`,
      });
    },
    async budget(capMicros, capTokens = 0) {
      requireValue(await api.call(setAiBudget, { body: { capMicros, capTokens } }, caller));
    },
    spending: async () => requireValue(await api.call(readAiBudget, {}, caller)),
    async write(connectionId) {
      const input = { params: { connectionId }, body: aDraftRequest };
      const answer = await api.call(writeDraft, input, { ...caller, timeoutMs: 60_000 });
      if (!answer.ok) return { refused: answer.failure.kind === 'refused' ? answer.failure.code : answer.failure.kind };
      const last = answer.value.trimEnd().split('\n').at(-1) ?? '';
      return draftAnswer.parse(JSON.parse(last));
    },
  };
}

function listen(onPiece: (text: string) => void): TransformStream<Uint8Array, Uint8Array> {
  const decoder = new TextDecoder();
  return new TransformStream({
    transform(bytes, controller) {
      onPiece(decoder.decode(bytes, { stream: true }));
      controller.enqueue(bytes);
    },
  });
}
