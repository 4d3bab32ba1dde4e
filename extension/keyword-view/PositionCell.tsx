import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { sourceWords } from './source-words.ts';
import styles from './keyword-view.module.css';

interface PositionCellProps {
  readonly rank: KeywordRow['rank'];
  /** What to do where nobody has looked yet. */
  readonly unchecked?: string;
  /** Says in signs what it says in words otherwise. */
  readonly isShort?: boolean;
}

/** The position, or what is known instead: how far was searched in vain, or that nobody has looked yet. */
export function PositionCell({ isShort = false, rank, unchecked }: PositionCellProps): ReactNode {
  const { text, number, time } = useWords();
  if (rank === null || rank.status === 'failed') {
    return (
      <td className="number soft" title={unchecked ?? text('kw.notCheckedHow')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{text('kw.notChecked')}</span>
      </td>
    );
  }
  const { checkedAt, depth, position, source, url } = rank;
  const words = sourceWords(source);
  const seen = text(`kw.source.${words.kind}`, { ...words, when: time(checkedAt) });
  if (position === null) {
    const inWords = depth === 0 ? text('kw.noResults') : text('kw.notInTop', { depth });
    if (isShort) {
      return (
        <td className="number soft" title={`${inWords}\n${seen}`}>
          <span aria-hidden="true">{depth === 0 ? '∅' : `>${number(depth)}`}</span>
          <span className="visually-hidden">{inWords}</span>
        </td>
      );
    }
    return (
      <td className={clsx(styles.notFound, 'number soft')} title={seen}>
        {inWords}
      </td>
    );
  }
  return (
    <td className={clsx(styles.position, 'number')} title={[seen, url].filter((part) => part !== null).join('\n')}>
      {number(position)}
    </td>
  );
}
