import { type ReactNode, useState } from 'react';

import type { PanelWish } from '#extension/platform/browser/panel-wish.ts';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { PanelRail } from './PanelRail.tsx';
import styles from './audit-panel.module.css';

/** A tab with what it holds now. */
export interface ShownTab {
  readonly id: string;
  readonly label: MessageKey;
  readonly startsGroup: boolean;
  readonly render: () => ReactNode;
}

interface PanelTabsProps {
  readonly tabs: readonly ShownTab[];
  /** What the popup asked for; the first tab has the findings. */
  readonly wish: PanelWish | undefined;
  /** Above the tab in front, in every tab: what goes on in one of them. */
  readonly above: (selectedId: string) => ReactNode;
}

/** The rail of tabs and the tab in front. */
export function PanelTabs({ above, tabs, wish }: PanelTabsProps): ReactNode {
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
    <div className={styles.body}>
      <PanelRail
        label={text('report')}
        tabs={tabs.map(({ id, label, startsGroup }) => ({ id, label: text(label), startsGroup }))}
        selectedId={selected.id}
        onSelect={setSelectedId}
        contentId="tab-content"
      />
      <div className={styles.front}>
        {above(selected.id)}
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
      </div>
    </div>
  );
}
