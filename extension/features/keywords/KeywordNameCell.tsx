import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/session/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { PageMark } from './PageMark.tsx';
import { describeRow } from './wanted-of.ts';

interface KeywordNameCellProps {
  readonly row: KeywordRow;
  readonly showsSite: boolean;
}

/** A keyword with what else is known of it in a second line: where it is searched, page, blocks, volume and last check. */
export function KeywordNameCell({ row, showsSite }: KeywordNameCellProps): ReactNode {
  const { locale, text, number, time } = useWords();
  const { isFavourite, keyword, rank, volume } = row;
  const checked = rank && text(`kw.source.${rank.source}`, { when: time(rank.checkedAt) });
  const features = rank?.features ?? [];
  return (
    <th scope="row" className="keyword-name" title={[describeRow(row, showsSite), checked].filter(Boolean).join('\n')}>
      <span className="clip">
        {isFavourite ? (
          <span className="favourite" title={text('kw.favourite')}>
            ★<span className="visually-hidden">{text('kw.favourite')} </span>
          </span>
        ) : null}
        {keyword}
      </span>
      <span className="soft clip">{describeRow(row, showsSite)}</span>
      <span className="soft keyword-facts">
        {rank?.url ? <PageMark row={row} /> : null}
        {features.length > 0 ? (
          <span title={features.join(', ').replaceAll('_', ' ')}>
            {text('kw.blockCount', { count: features.length })}
          </span>
        ) : null}
        {volume === null ? null : <span>{text('kw.volumeOf', { volume: number(volume) })}</span>}
        {rank ? (
          <span title={checked ?? ''}>
            {text(`kw.sourceShort.${rank.source}`, { day: shortDay(rank.checkedAt, locale) })}
          </span>
        ) : null}
      </span>
    </th>
  );
}

function shortDay(isoTime: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(new Date(isoTime));
}
