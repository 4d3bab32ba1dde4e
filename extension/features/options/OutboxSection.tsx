import { type ReactNode, useCallback, useEffect, useState } from 'react';

import type { AuditEntry, ObservationEntry, OutboxEntry } from '#extension/platform/storage/database-schema.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { outboxStore } from '#extension/platform/storage/outbox-store.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { MiddleClipped } from '#extension/ui/MiddleClipped.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { sayReason } from '#extension/ui/say-reason.ts';
import styles from './options.module.css';

const refreshMs = 2_000;

/** Audits that still wait for the backend, and those that it refused, with its reason. */
export function OutboxSection({ initial }: { readonly initial: readonly OutboxEntry[] }): ReactNode {
  const { text } = useWords();
  const { entries, reload } = useOutbox(initial);
  const parked = entries.filter(({ parkedReason }) => parkedReason !== undefined);
  const send = async (): Promise<void> => {
    await askBackground('sendOutbox', { retryParked: parked.length > 0 });
    await reload();
  };
  return (
    <section aria-labelledby="outbox">
      <h3 id="outbox">{text('outbox')}</h3>
      <output data-testid="outbox-count">{text('outboxCount', { count: entries.length })}</output>
      <ul className={styles.outbox}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <OutboxRow entry={entry} />
          </li>
        ))}
      </ul>
      {entries.length === 0 ? null : <Button onClick={() => void send()}>{text('sendNow')}</Button>}
    </section>
  );
}

function OutboxRow({ entry }: { readonly entry: OutboxEntry }): ReactNode {
  const { text, time } = useWords();
  const isParked = entry.parkedReason !== undefined;
  const reason = entry.parkedReason ?? entry.lastFailure;
  return (
    <>
      <Mark tone={isParked ? 'error' : 'unknown'} label={text(isParked ? 'parked' : 'waiting')} />
      <span className={styles.outboxText}>
        <MiddleClipped
          text={'health' in entry ? text('serp.healthOf', { engine: entry.health.engine }) : urlOf(entry)}
        />
        <span className="soft">
          {time(new Date(entry.createdAtMs).toISOString())}
          {reason === undefined ? '' : ` · ${sayReason(reason, text)}`}
          {isParked || entry.attempts === 0
            ? ''
            : ` · ${text('nextTry', { when: time(new Date(entry.nextAttemptAtMs).toISOString()) })}`}
        </span>
      </span>
    </>
  );
}

function urlOf(entry: AuditEntry | ObservationEntry): string {
  return 'report' in entry ? entry.report.url : entry.observation.snapshot.url;
}

function useOutbox(initial: readonly OutboxEntry[]): {
  readonly entries: readonly OutboxEntry[];
  readonly reload: () => Promise<void>;
} {
  const [entries, setEntries] = useState(initial);
  const reload = useCallback(async (): Promise<void> => setEntries(await outboxStore.list()), []);
  useEffect(() => {
    void outboxStore.list().then(setEntries);
    const timer = setInterval(() => void reload(), refreshMs);
    return () => clearInterval(timer);
  }, [reload]);
  return { entries, reload };
}
