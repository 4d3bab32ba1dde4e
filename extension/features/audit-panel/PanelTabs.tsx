import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { useWords } from '#extension/ui/Language.tsx';

/** A tab with what it holds now. */
export interface ShownTab {
  readonly id: string;
  readonly label: MessageKey;
  readonly render: () => ReactNode;
}

interface PanelTabsProps {
  readonly tabs: readonly ShownTab[];
  readonly wishedRule: string | undefined;
}

/** The tab bar and the tab in front, by the ARIA pattern: arrows move, Home and End jump. */
export function PanelTabs({ tabs, wishedRule }: PanelTabsProps): ReactNode {
  const { text } = useWords();
  const [selectedId, setSelectedId] = useState(tabs[0]?.id);
  const bar = useRef<HTMLDivElement>(null);
  const selected = tabs.find(({ id }) => id === selectedId) ?? tabs[0];
  const [seenWish, setSeenWish] = useState(wishedRule);
  if (wishedRule !== seenWish) {
    setSeenWish(wishedRule);
    setSelectedId(tabs[0]?.id);
  }
  const shownId = selected?.id;
  useEffect(() => {
    // After the tab was set in bold, which moves the others.
    bar.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [shownId]);
  if (!selected) return null;
  const select = (tab: ShownTab | undefined): void => {
    if (!tab) return;
    setSelectedId(tab.id);
    bar.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(selected);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(tabs.at(next % tabs.length));
  };
  return (
    <>
      <div className="tab-bar" role="tablist" aria-label={text('report')} tabIndex={-1} ref={bar} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab.id === selected.id}
            aria-controls="tab-content"
            tabIndex={tab.id === selected.id ? 0 : -1}
            onClick={() => select(tab)}
          >
            {text(tab.label)}
          </button>
        ))}
      </div>
      <div
        id="tab-content"
        className="tab-content"
        data-scroller=""
        key={selected.id}
        role="tabpanel"
        aria-labelledby={`tab-${selected.id}`}
        // Scrolled by keyboard where nothing inside takes the focus.
        tabIndex={0}
      >
        <div>{selected.render()}</div>
      </div>
    </>
  );
}
