import { type ReactNode, useRef } from 'react';

import { type DashboardView, type GridColumn, gridColumns } from '#extension/platform/storage/dashboard-view.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { useClosingDetails } from '#extension/ui/use-closing-details.ts';

import { columnNames } from './column-names.ts';
import type { ShownColumns } from './shown-columns.ts';
import styles from './view-menu.module.css';

interface ViewMenuProps {
  readonly view: DashboardView;
  readonly onChange: (change: Partial<DashboardView>) => void;
  readonly columns: ShownColumns;
  readonly hasTags: boolean;
}

const changeColumns: ReadonlySet<GridColumn> = new Set(['last', 'sevenDays', 'thirtyDays']);

/** Which columns the table has, how high its rows are, and whether tags divide it. */
export function ViewMenu({ columns, hasTags, onChange, view }: ViewMenuProps): ReactNode {
  const { text } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  useClosingDetails(menu);
  const wanted = view.columns ?? [...columns.shown, ...columns.squeezed];
  const toggle = (id: GridColumn): void =>
    onChange({ columns: wanted.includes(id) ? wanted.filter((each) => each !== id) : [...wanted, id] });
  return (
    <details ref={menu} className={styles.viewMenu}>
      <summary>{text('view.title')}</summary>
      <div className={styles.viewChoices}>
        <fieldset>
          <legend>{text('view.columns')}</legend>
          {gridColumns.map((id) => (
            <label key={id}>
              <input type="checkbox" checked={wanted.includes(id)} onChange={() => toggle(id)} />
              {changeColumns.has(id) ? `${text('kw.change')} ${text(columnNames[id])}` : text(columnNames[id])}
              {columns.squeezed.includes(id) ? <span className="soft">{text('view.noRoom')}</span> : null}
            </label>
          ))}
          {view.columns === null ? null : (
            <LinkButton onClick={() => onChange({ columns: null })}>{text('view.automatic')}</LinkButton>
          )}
        </fieldset>
        <fieldset>
          <legend>{text('view.rows')}</legend>
          <label>
            <input
              type="checkbox"
              checked={view.isCompact}
              onChange={({ target }) => onChange({ isCompact: target.checked })}
            />
            {text('view.compact')}
          </label>
          {hasTags ? (
            <label>
              <input
                type="checkbox"
                checked={view.isGroupedByTag}
                onChange={({ target }) => onChange({ isGroupedByTag: target.checked })}
              />
              {text('view.byTag')}
            </label>
          ) : null}
        </fieldset>
      </div>
    </details>
  );
}
