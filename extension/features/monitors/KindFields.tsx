import type { ReactNode } from 'react';

import type { MonitorKindId } from '#shared/monitors/monitor-kind.ts';
import { Input, Select } from '#extension/ui/Field.tsx';

import { useMonitorWords } from './use-monitor-words.ts';
import { useTrackedKeywords } from './use-tracked-keywords.ts';
import styles from './monitors.module.css';

interface KindFieldsProps {
  readonly kind: MonitorKindId;
  /** Of the section's site; undefined where there is none yet. */
  readonly projectId: string | undefined;
  /** Another monitor has a key already. */
  readonly hasKey: boolean;
  readonly apiKey: string;
  readonly onKey: (key: string) => void;
  readonly keywordId: string;
  readonly onKeyword: (id: string) => void;
}

/** What one kind of monitor needs beside an address, and where its answers come from. */
export function KindFields(props: KindFieldsProps): ReactNode {
  const { apiKey, hasKey, kind, onKey } = props;
  const say = useMonitorWords();
  switch (kind) {
    case 'vitals':
      return (
        <>
          <label className={styles.field}>
            {say(hasKey ? 'keyAgain' : 'key')}
            <Input
              type="password"
              autoComplete="off"
              required={!hasKey}
              value={apiKey}
              onChange={({ target }) => onKey(target.value)}
            />
          </label>
          <p className={styles.hint}>{say('keyWhat')}</p>
        </>
      );
    case 'index':
      return <p className={styles.hint}>{say('indexWhat')}</p>;
    case 'price':
      return <p className={styles.hint}>{say('priceWhat')}</p>;
    case 'results':
      return <KeywordField {...props} />;
    case 'page':
    case 'uptime':
    case 'robots':
    case 'domain':
      return null;
  }
}

function KeywordField({ keywordId, onKeyword, projectId }: KindFieldsProps): ReactNode {
  const say = useMonitorWords();
  const choices = useTrackedKeywords(projectId);
  if (projectId === undefined) return <p className={styles.hint}>{say('pickSite')}</p>;
  if (!choices) return null;
  if (choices.length === 0) return <p className={styles.hint}>{say('noKeyword')}</p>;
  return (
    <>
      <label className={styles.field}>
        {say('keyword')}
        <Select required value={keywordId} onChange={({ target }) => onKeyword(target.value)}>
          <option value="">–</option>
          {choices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <p className={styles.hint}>{say('resultsWhat')}</p>
    </>
  );
}
