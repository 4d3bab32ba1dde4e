import { useEffect, useRef, useState } from 'react';

import type { CallFailure } from '#shared/api/call.ts';
import type { ChatEvent, Exchange } from '#shared/chat/exchange.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';
import { dayOf } from '#shared/kernel/day.ts';
import { loadExchanges, openAnswer } from '#extension/platform/network/chat-access.ts';

/** An answer that is being made. */
export interface OpenAnswer {
  readonly question: string;
  /** On which it was asked, `2026-11-30`. */
  readonly day: string;
  readonly text: string;
  readonly answers: readonly ToolAnswer[];
  /** The tool that is being asked; null while the model reads or writes. */
  readonly asking: string | null;
  /** Tools that had no answer, with why. */
  readonly misses: readonly { readonly tool: string; readonly reason: string }[];
}

export type ChatFault =
  | { readonly kind: 'load' | 'refused'; readonly failure: CallFailure | null }
  | { readonly kind: 'lost' };

export interface Conversation {
  /** Undefined while they are loaded. */
  readonly exchanges: readonly Exchange[] | undefined;
  readonly open: OpenAnswer | undefined;
  readonly fault: ChatFault | undefined;
  /** Whether the backend took the question. */
  readonly ask: (question: string, page?: string) => Promise<boolean>;
  readonly stop: () => void;
}

interface ConversationOptions {
  /** It has nothing to load yet. */
  readonly isNew: boolean;
  readonly onBegun: () => void;
  readonly onEnded: () => void;
}

/** One thread: what was asked, and what is being answered. Leaving it stops the answer. */
export function useConversation(threadId: string, { isNew, onBegun, onEnded }: ConversationOptions): Conversation {
  const [exchanges, setExchanges] = useState<readonly Exchange[] | undefined>(isNew ? [] : undefined);
  const [open, setOpen] = useState<OpenAnswer>();
  const [fault, setFault] = useState<ChatFault>();
  const running = useRef<AbortController>(undefined);
  const [wasNew] = useState(isNew);
  useEffect(() => {
    let isWanted = true;
    if (!wasNew) {
      void loadExchanges(threadId).then((loaded) => {
        if (!isWanted) return;
        setExchanges(loaded.ok ? loaded.value : []);
        if (!loaded.ok) setFault({ kind: 'load', failure: loaded.failure });
      });
    }
    return () => {
      isWanted = false;
      running.current?.abort();
    };
  }, [threadId, wasNew]);

  const run = async (question: string, page: string | undefined, signal: AbortSignal): Promise<boolean> => {
    setFault(undefined);
    let now: OpenAnswer = { question, day: dayOf(Date.now()), text: '', answers: [], asking: null, misses: [] };
    setOpen(now);
    const opened = await openAnswer(threadId, { question, ...(page === undefined ? {} : { page }) }, signal);
    if (!opened.ok) {
      setOpen(undefined);
      if (!signal.aborted) setFault({ kind: 'refused', failure: opened.failure });
      return signal.aborted;
    }
    let ended: Exchange | undefined;
    try {
      for await (const event of opened.value) {
        if (event.kind === 'begun') onBegun();
        else if (event.kind === 'ended') ended = event.exchange;
        else setOpen((now = after(now, event)));
      }
    } catch {
      // Said below: the connection is gone, or the user stopped it.
    }
    if (ended === undefined) ended = await settle(threadId);
    const last = ended;
    if (last === undefined) setFault({ kind: 'lost' });
    else setExchanges((before = []) => [...before.filter(({ id }) => id !== last.id), last]);
    setOpen(undefined);
    onEnded();
    return true;
  };

  return {
    exchanges,
    open,
    fault,
    ask: (question, page) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      return run(question, page, controller.signal);
    },
    stop: () => running.current?.abort(),
  };
}

function after(open: OpenAnswer, event: Exclude<ChatEvent, { kind: 'begun' | 'ended' }>): OpenAnswer {
  switch (event.kind) {
    case 'asking':
      return { ...open, asking: event.tool };
    case 'answered':
      return { ...open, asking: null, answers: [...open.answers, event.answer] };
    case 'no-answer':
      return { ...open, asking: null, misses: [...open.misses, { tool: event.tool, reason: event.reason }] };
    case 'text':
      return { ...open, text: open.text + event.text };
  }
}

const settleTries = 6;

/** What the backend kept of an answer that was left: it notices within a second, and writes it down. */
async function settle(threadId: string): Promise<Exchange | undefined> {
  for (let tries = 0; tries < settleTries; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 500 + tries * 500));
    const loaded = await loadExchanges(threadId);
    if (!loaded.ok) continue;
    const last = loaded.value.at(-1);
    if (last && last.status !== 'running') return last;
  }
  return undefined;
}
