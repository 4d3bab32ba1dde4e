import { type ReactNode, useCallback, useEffect, useState } from 'react';

import { describeFailure } from '#shared/api/describe-failure.ts';
import type { CallFailure } from '#shared/api/call.ts';
import type { Suggestion, Thread } from '#shared/chat/exchange.ts';
import { newId } from '#shared/kernel/ids.ts';
import { loadHasModel, loadSuggestions, loadThreads, removeThread } from '#extension/platform/network/chat-access.ts';
import { watchModels } from '#extension/platform/storage/model-news.ts';

import { ConversationView, NoBackend } from './ConversationView.tsx';
import { ThreadList } from './ThreadList.tsx';
import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

/** How often a backend that is away, or not there yet, is looked for again. */
const tryAgainMs = 3_000;

interface AssistantSectionProps {
  /** After the section: nothing, a thread, or `about` and the address of a page. */
  readonly path: readonly string[];
  readonly onPath: (path: readonly string[]) => void;
}

/** Questions about what the backend knows: threads, and the one that is open. */
export function AssistantSection({ onPath, path: [first, second] }: AssistantSectionProps): ReactNode {
  const say = useSay();
  const [threads, setThreads] = useState<readonly Thread[]>();
  const [failure, setFailure] = useState<CallFailure | null>();
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [hasModel, setHasModel] = useState<boolean>();
  const [freshId, setFreshId] = useState(() => String(newId()));
  const show = useCallback((loaded: Awaited<ReturnType<typeof loadThreads>>): void => {
    setThreads(loaded.ok ? loaded.value : []);
    setFailure(loaded.ok ? undefined : loaded.failure);
  }, []);
  const isAway = failure !== undefined;
  useEffect(() => {
    const read = (): void => {
      void loadThreads().then(show);
      void loadSuggestions().then(setSuggestions);
      void loadHasModel().then(setHasModel);
    };
    read();
    // Threads may be begun and deleted in other tabs, and by the same account elsewhere.
    addEventListener('focus', read);
    const ending = new AbortController();
    watchModels(read, ending.signal);
    // A backend is connected in the options, and comes back without a word.
    const timer = isAway ? setInterval(read, tryAgainMs) : undefined;
    return () => {
      removeEventListener('focus', read);
      clearInterval(timer);
      ending.abort();
    };
  }, [show, isAway]);
  const load = async (): Promise<void> => show(await loadThreads());
  const page = first === 'about' ? second : undefined;
  const named = first === 'about' ? undefined : first;
  const isGone =
    named !== undefined &&
    named !== freshId &&
    failure === undefined &&
    threads?.every(({ id }) => id !== named) === true;
  const openId = named === undefined || isGone ? freshId : named;
  const begin = (): void => {
    setFreshId(String(newId()));
    onPath([]);
  };
  const remove = async (id: string): Promise<void> => {
    const removed = await removeThread(id);
    if (!removed.ok) return setFailure(removed.failure);
    if (id === openId) begin();
    await load();
  };
  if (!threads) return null;
  if (failure === null) return <NoBackend />;
  return (
    <section aria-label={say('title')} className={styles.assistant}>
      <ThreadList threads={threads} openId={openId} onNew={begin} onOpen={(id) => onPath([id])} onRemove={remove} />
      <div className={styles.main}>
        <p className="soft">
          {say('intro')} {say('sent')}
        </p>
        {failure === undefined ? null : <p role="alert">{say('loadFailed', { reason: describeFailure(failure) })}</p>}
        {isGone ? <p role="alert">{say('deleted')}</p> : null}
        <ConversationView
          key={openId}
          threadId={openId}
          isNew={openId === freshId}
          page={page}
          isAway={isAway}
          hasModel={hasModel !== false}
          suggestions={suggestions}
          onBegun={() => onPath([openId])}
          onEnded={() => void load()}
        />
      </div>
    </section>
  );
}
