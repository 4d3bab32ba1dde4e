import { type ReactNode, useState } from 'react';

import { openDashboard } from '#extension/platform/browser/open-dashboard.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { PopupPart } from '#extension/platform/storage/popup-part.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';
import { TabBar } from '#extension/ui/TabBar.tsx';

import styles from './PopupShell.module.css';

/** One of the popup's parts. */
export interface ShownPart {
  readonly id: PopupPart;
  /** Beside its name: what is new in it. */
  readonly badge?: ReactNode;
  readonly content: ReactNode;
}

interface PopupShellProps {
  readonly parts: readonly ShownPart[];
  /** The part in front at first. */
  readonly first: PopupPart;
  /** Called with each part that the user chooses. */
  readonly onChoose: (part: PopupPart) => void;
}

/** Parts of the popup as tabs. */
export function PopupShell({ first, onChoose, parts }: PopupShellProps): ReactNode {
  const { text } = useWords();
  const [chosen, setChosen] = useState(first);
  const shown = parts.find(({ id }) => id === chosen) ?? parts[0];
  if (!shown) return null;
  const choose = (part: PopupPart): void => {
    setChosen(part);
    onChoose(part);
  };
  return (
    <div className={styles.popup}>
      <header className={styles.top}>
        <TabBar
          label={text('parts')}
          tabs={parts.map(({ badge, id }) => ({ id, label: text(`part.${id}`), badge }))}
          selectedId={shown.id}
          onSelect={choose}
          contentId="part"
        />
        <Menu
          label={text('menu')}
          icon="more"
          items={[
            { id: 'dashboard', label: text('kw.openDashboard'), onSelect: () => openDashboard() },
            { id: 'options', label: text('options'), onSelect: () => openOptions() },
          ]}
        />
      </header>
      <main>
        <div id="part" role="tabpanel" aria-labelledby={`tab-${shown.id}`}>
          {shown.content}
        </div>
      </main>
    </div>
  );
}
