import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { GridColumn } from '#extension/platform/storage/dashboard-view.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';

import { KeywordMenu } from '#extension/keyword-view/KeywordMenu.tsx';
import { PageMark } from '#extension/keyword-view/PageMark.tsx';
import { PositionCell } from '#extension/keyword-view/PositionCell.tsx';
import { RecentCurve } from '#extension/keyword-view/RecentCurve.tsx';
import { shortDay } from '#extension/keyword-view/short-day.ts';
import { sourceWords } from '#extension/keyword-view/source-words.ts';
import { describeRow, identityOf } from '#extension/keyword-view/identity-of.ts';
import { whyNotChecked } from '#extension/keyword-view/why-not-checked.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { IntentCell } from './IntentCell.tsx';
import styles from './keyword-grid.module.css';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface GridRowProps {
  readonly row: KeywordRow;
  /** The newest results page that was seen for it. */
  readonly page: SerpSnapshot | undefined;
  readonly rowIndex: number;
  readonly showsSite: boolean;
  readonly price: CheckBudget['price'];
  readonly shown: ReadonlySet<GridColumn>;
  readonly isOpen: boolean;
  /** Null where there is no room to compare. */
  readonly isCompared: boolean | null;
  readonly onChecked: (failure: string | null) => void;
  readonly onOpen: (row: KeywordRow) => void;
  readonly onCompare: (row: KeywordRow) => void;
}

/** A keyword of the dashboard's table. */
export function GridRow(props: GridRowProps): ReactNode {
  const { isCompared, isOpen, onChecked, onCompare, onOpen, page, price, row, rowIndex, shown, showsSite } = props;
  const words = useWords();
  const { locale, text, number, time } = words;
  const { best, changes, isFavourite, keyword, rank, volume } = row;
  const source = rank && sourceWords(rank.source);
  const unchecked = whyNotChecked(row, words);
  const features = rank?.features ?? [];
  const favourite = text(isFavourite ? 'kw.favouriteOff' : 'kw.favouriteOn');
  const change = (places: number | null): ReactNode =>
    places === 0 ? '=' : places === null ? null : <Change of="position" change={places} />;
  return (
    <tr aria-rowindex={rowIndex} className={isOpen ? styles.isOpen : undefined}>
      {isCompared === null ? null : (
        <td>
          <input
            type="checkbox"
            aria-label={text('kw.compareOf', { keyword })}
            checked={isCompared}
            onChange={() => onCompare(row)}
          />
        </td>
      )}
      <td>
        <IconButton
          title={favourite}
          aria-label={`${withColon(favourite, locale)} ${keyword}`}
          aria-pressed={isFavourite}
          onClick={() =>
            void askBackground('changeKeyword', { identity: identityOf(row), change: { isFavourite: !isFavourite } })
          }
        >
          <span aria-hidden="true">{isFavourite ? '★' : '☆'}</span>
        </IconButton>
      </td>
      <th scope="row" className={clsx(keywordViewStyles.keywordName, styles.colKeyword)}>
        <LinkButton className="clip" dir="auto" title={keyword} aria-expanded={isOpen} onClick={() => onOpen(row)}>
          {keyword}
        </LinkButton>
        <span className="soft clip" title={describeRow(row, showsSite, text)}>
          {describeRow(row, showsSite, text)}
        </span>
      </th>
      <PositionCell rank={rank} unchecked={unchecked} />
      {shown.has('last') ? (
        <td data-column="last" className="number">
          {change(changes.last)}
        </td>
      ) : null}
      {shown.has('sevenDays') ? (
        <td data-column="sevenDays" className="number">
          {change(changes.sevenDays)}
        </td>
      ) : null}
      {shown.has('thirtyDays') ? (
        <td data-column="thirtyDays" className="number">
          {change(changes.thirtyDays)}
        </td>
      ) : null}
      {shown.has('recent') ? (
        <td data-column="recent">
          <RecentCurve row={row} />
        </td>
      ) : null}
      {shown.has('best') ? (
        <td data-column="best" className="number" title={best ? words.day(best.day) : undefined}>
          {best === null ? '–' : number(best.position)}
        </td>
      ) : null}
      {shown.has('page') ? (
        <td data-column="page">
          <PageMark row={row} />
        </td>
      ) : null}
      {shown.has('features') ? (
        <td data-column="features" className="clip soft" title={features.map(nameOf).join(', ')}>
          {features.length === 0 ? '–' : features.map(nameOf).join(', ')}
        </td>
      ) : null}
      {shown.has('volume') ? (
        <td
          data-column="volume"
          className="number"
          title={text(volume === null ? 'kw.volumeUnknown' : 'kw.volumeExplained')}
        >
          {volume === null ? '–' : number(volume)}
        </td>
      ) : null}
      {shown.has('intent') ? <IntentCell keyword={keyword} page={page} /> : null}
      {shown.has('checked') ? (
        <td
          data-column="checked"
          className="clip soft"
          title={
            rank && source ? text(`kw.source.${source.kind}`, { ...source, when: time(rank.checkedAt) }) : unchecked
          }
        >
          {rank && source
            ? `${shortDay(rank.checkedAt, locale)} · ${text(`kw.sourceName.${source.kind}`, { ...source })}`
            : '–'}
        </td>
      ) : null}
      <td className="number">
        <KeywordMenu row={row} price={price} onChecked={onChecked} />
      </td>
    </tr>
  );

  function nameOf(feature: (typeof features)[number]): string {
    const name = blockName(feature, text);
    return rank?.owned.includes(feature) ? `${name} ✓` : name;
  }
}
