import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

import { TabIcon } from './TabIcon.tsx';
import styles from './panel-rail.module.css';

interface RailTab {
  readonly id: string;
  readonly label: string;
  /** Stands a little apart from the tabs above it. */
  readonly startsGroup: boolean;
}

interface PanelRailProps {
  readonly label: string;
  readonly tabs: readonly RailTab[];
  readonly selectedId: string;
  readonly onSelect: (id: string) => void;
  readonly contentId: string;
}

/**
 * Every tab at any width, one below the other, in groups: icons whose names show on hover and focus, from 480 px names
 * beside them. Arrows of either direction move, Home and End jump.
 */
export function PanelRail({ contentId, label, onSelect, selectedId, tabs }: PanelRailProps): ReactNode {
  const rail = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === selectedId);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    rail.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  };
  return (
    <div
      className={styles.rail}
      role="tablist"
      aria-label={label}
      aria-orientation="vertical"
      tabIndex={-1}
      ref={rail}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`tab-${tab.id}`}
          type="button"
          role="tab"
          className={clsx(styles.tab, tab.startsGroup && styles.startsGroup)}
          aria-selected={tab.id === selectedId}
          aria-controls={contentId}
          tabIndex={tab.id === selectedId ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          <TabIcon id={tab.id} />
          <span className={styles.label}>{tab.label}</span>
        </button>
      ))}
    </div>
  );
}
