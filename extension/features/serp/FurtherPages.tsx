import { networkReason } from '#shared/kernel/network-reason.ts';
import { type ReactNode, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { FurtherPage } from '#extension/platform/messages/serp-messages.ts';
import type { TabSerp } from '#extension/session/use-tab-serp.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

import styles from './serp.module.css';

/** Reads the page after the last one into the table, one per click. */
export function FurtherPages({ serp: { tabId, visit, further } }: { readonly serp: TabSerp }): ReactNode {
  const { text, number } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [last, setLast] = useState<FurtherPage>();
  const first = visit.snapshot.page;
  const next = (further.at(-1)?.snapshot.page ?? first) + 1;
  const read = async (): Promise<void> => {
    setBusy(true);
    try {
      setLast(await askBackground('readFurtherPage', { visitId: visit.id, tabId }));
    } catch (error) {
      setLast({ state: 'failed', reason: networkReason(error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <ButtonRow className={styles.actions}>
      <Button disabled={isBusy || last?.state === 'end'} onClick={() => void read()}>
        {text(isBusy ? 'serp.readingPage' : 'serp.readPage', { page: number(next) })}
      </Button>
      <output className="soft">
        {last?.state === 'end' ? text('serp.noFurtherPage') : ''}
        {last?.state === 'failed' ? text('serp.pageFailed', { reason: last.reason }) : ''}
        {further.length > 0 && last?.state !== 'failed'
          ? ` ${text('serp.pagesRead', { from: number(first), to: number(next - 1) })}`
          : ''}
      </output>
    </ButtonRow>
  );
}
