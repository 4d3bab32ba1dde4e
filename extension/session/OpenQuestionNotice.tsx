import { type ReactNode, useSyncExternalStore } from 'react';

import { openQuestion, watchOpenQuestion } from '#extension/platform/browser/ask-permission.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './OpenQuestionNotice.module.css';

const mostHosts = 3;

/** Says that the browser waits for its user's answer, which of its windows may hide, and offers to ask again. */
export function OpenQuestionNotice(): ReactNode {
  const { locale, text } = useWords();
  const question = useSyncExternalStore(watchOpenQuestion, openQuestion);
  return (
    // There before its text, so that it is read out when that comes.
    <output className={styles.place}>
      {question ? (
        <div className={styles.notice}>
          <p>
            {question.hosts?.length === 0
              ? text('permission.waitsNotices')
              : text('permission.waits', { hosts: sayHosts(question.hosts, locale, text) })}
          </p>
          <ButtonRow>
            <Button kind="primary" onClick={question.askAgain}>
              {text('permission.askAgain')}
            </Button>
            <Button onClick={question.giveUp}>{text('permission.giveUp')}</Button>
          </ButtonRow>
        </div>
      ) : null}
    </output>
  );
}

function sayHosts(hosts: readonly string[] | null, locale: string, text: ReturnType<typeof useWords>['text']): string {
  if (hosts === null) return text('permission.allSites');
  const rest = hosts.length - mostHosts;
  const named = rest > 0 ? [...hosts.slice(0, mostHosts), text('permission.moreHosts', { count: rest })] : hosts;
  return new Intl.ListFormat(locale).format(named);
}
