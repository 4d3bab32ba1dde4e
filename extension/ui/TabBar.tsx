import { type KeyboardEvent, type ReactNode, useRef } from 'react';

import styles from './TabBar.module.css';

interface TabBarProps<Id extends string> {
  readonly label: string;
  /** Those with one `group` after each other stand together: what a row has no room for goes on with a whole group. */
  readonly tabs: readonly {
    readonly id: Id;
    readonly label: string;
    readonly badge?: ReactNode;
    readonly group?: string;
    /** What its group is called; above the first tab of each group. */
    readonly groupName?: string;
  }[];
  readonly selectedId: Id;
  readonly onSelect: (id: Id) => void;
  /** Id of the element that shows what the selected tab holds; its own label is `tab-<id>`. */
  readonly contentId: string;
}

/** A bar of tabs by the ARIA pattern: arrows move, Home and End jump. What one row has no room for goes into a second. */
export function TabBar<Id extends string>({
  contentId,
  label,
  onSelect,
  selectedId,
  tabs,
}: TabBarProps<Id>): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === selectedId);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    bar.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div className={styles.tabBar} role="tablist" aria-label={label} tabIndex={-1} ref={bar} onKeyDown={onKeyDown}>
      {[...Map.groupBy(tabs, ({ group = '' }) => group)].map(([group, together]) => (
        <div key={group} className={styles.group} role="presentation">
          {together[0]?.groupName === undefined ? null : (
            <span id={`group-${group}`} className={styles.groupName} aria-hidden="true">
              {together[0].groupName}
            </span>
          )}
          <div className={styles.tabs} role="presentation">
            {together.map((tab) => (
              <button
                key={tab.id}
                id={`tab-${tab.id}`}
                type="button"
                role="tab"
                className={styles.tab}
                aria-selected={tab.id === selectedId}
                aria-controls={contentId}
                aria-describedby={tab.groupName === undefined ? undefined : `group-${group}`}
                tabIndex={tab.id === selectedId ? 0 : -1}
                onClick={() => onSelect(tab.id)}
              >
                <span className={styles.label} data-label={tab.label}>
                  {tab.label}
                </span>
                {tab.badge}
              </button>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
