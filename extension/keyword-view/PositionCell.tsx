import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { sourceWords } from './source-words.ts';
import styles from './keyword-view.module.css';

/** The position, or what is known instead: how far was searched in vain, or that nobody has looked yet. */
export function PositionCell({ rank }: { readonly rank: KeywordRow['rank'] }): ReactNode {
  const { text, number, time } = useWords();
  if (rank === null || rank.status === 'failed') {
    return (
      <td className="number soft" title={text('kw.notCheckedHow')}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{text('kw.notChecked')}</span>
      </td>
    );
  }
  const { checkedAt, depth, position, source, url } = rank;
  const words = sourceWords(source);
  const seen = text(`kw.source.${words.kind}`, { ...words, when: time(checkedAt) });
  if (position === null) {
    return (
      <td className={clsx(styles.notFound, 'number soft')} title={seen}>
        {depth === 0 ? text('kw.noResults') : text('kw.notInTop', { depth })}
      </td>
    );
  }
  return (
    <td className={clsx(styles.position, 'number')} title={[seen, url].filter((part) => part !== null).join('\n')}>
      {number(position)}
    </td>
  );
}
