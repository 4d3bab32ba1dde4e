import { type ReactNode, useState } from 'react';

import type { PanelWish } from '#extension/platform/browser/panel-wish.ts';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { TabBar } from '#extension/ui/TabBar.tsx';

import styles from './audit-panel.module.css';

/** A tab with what it holds now. */
export interface ShownTab {
  readonly id: string;
  readonly label: MessageKey;
  readonly render: () => ReactNode;
}

interface PanelTabsProps {
  readonly tabs: readonly ShownTab[];
  /** What the popup asked for; the first tab has the findings. */
  readonly wish: PanelWish | undefined;
}

/** The tab bar and the tab in front. */
export function PanelTabs({ tabs, wish }: PanelTabsProps): ReactNode {
  const { text } = useWords();
  const [selectedId, setSelectedId] = useState(tabs[0]?.id);
  const selected = tabs.find(({ id }) => id === selectedId) ?? tabs[0];
  const [seenWish, setSeenWish] = useState<PanelWish>();
  if (wish !== seenWish) {
    setSeenWish(wish);
    setSelectedId(wish?.tab ?? tabs[0]?.id);
  }
  if (!selected) return null;
  return (
    <>
      <TabBar
        label={text('report')}
        tabs={tabs.map(({ id, label }) => ({ id, label: text(label) }))}
        selectedId={selected.id}
        onSelect={setSelectedId}
        contentId="tab-content"
      />
      <div
        id="tab-content"
        className={styles.tabContent}
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
