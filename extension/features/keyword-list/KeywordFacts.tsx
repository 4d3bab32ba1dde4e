import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { PageMark } from '#extension/keyword-view/PageMark.tsx';
import { shortDay } from '#extension/keyword-view/short-day.ts';
import { sourceWords } from '#extension/keyword-view/source-words.ts';
import { describeRow } from '#extension/keyword-view/identity-of.ts';
import styles from './keyword-list.module.css';

interface KeywordFactsProps {
  readonly row: KeywordRow;
  readonly showsSite: boolean;
}

/** What else is known of a keyword, in one line: where it is searched, page, blocks, volume and last check. */
export function KeywordFacts({ row, showsSite }: KeywordFactsProps): ReactNode {
  const { locale, text, number, time } = useWords();
  const { rank, volume } = row;
  const features = rank?.features ?? [];
  const source = rank && sourceWords(rank.source);
  const where = describeRow(row, showsSite);
  return (
    <span className={clsx(styles.keywordFacts, 'soft')}>
      <span className="clip" title={where}>
        {where}
      </span>
      {rank?.url ? <PageMark row={row} /> : null}
      {features.length > 0 ? (
        <span title={features.join(', ').replaceAll('_', ' ')}>
          {text('kw.blockCount', { count: features.length })}
        </span>
      ) : null}
      {volume === null ? null : (
        <span title={text('kw.volumeExplained')}>{text('kw.volumeOf', { volume: number(volume) })}</span>
      )}
      {rank && source ? (
        <span title={text(`kw.source.${source.kind}`, { ...source, when: time(rank.checkedAt) })}>
          {text(`kw.sourceShort.${source.kind}`, { ...source, day: shortDay(rank.checkedAt, locale) })}
        </span>
      ) : null}
    </span>
  );
}
