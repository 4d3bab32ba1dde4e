import { type ReactNode, useState } from 'react';

import type { Thread } from '#shared/chat/exchange.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import menuStyles from '#extension/ui/Menu.module.css';

import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface ThreadListProps {
  readonly threads: readonly Thread[];
  readonly openId: string;
  readonly onNew: () => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: (id: string) => Promise<void>;
}

/** Threads to choose from; the one that is open can be deleted, after a question. */
export function ThreadList({ onNew, onOpen, onRemove, openId, threads }: ThreadListProps): ReactNode {
  const say = useSay();
  const [sureOf, setSureOf] = useState<string>();
  if (threads.length === 0) return null;
  return (
    <nav aria-label={say('threads')} className={styles.threads}>
      <Button onClick={onNew}>{say('new')}</Button>
      <ul>
        {threads.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className={menuStyles.menuItem}
              aria-current={id === openId ? 'true' : undefined}
              title={title}
              onClick={() => onOpen(id)}
            >
              <span className="clip">{title}</span>
            </button>
            {id !== openId ? null : sureOf === id ? (
              <ButtonRow>
                <Button kind="danger" onClick={() => void onRemove(id)}>
                  {say('delete.sure')}
                </Button>
                <Button onClick={() => setSureOf(undefined)}>{say('delete.keep')}</Button>
              </ButtonRow>
            ) : (
              <LinkButton onClick={() => setSureOf(id)}>{say('delete')}</LinkButton>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
