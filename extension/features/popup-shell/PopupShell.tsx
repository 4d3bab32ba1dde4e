import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

import { openDashboard } from '#extension/platform/browser/open-dashboard.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { PopupPart } from '#extension/platform/storage/popup-part.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Menu } from '#extension/ui/Menu.tsx';

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

/** Parts of the popup as tabs, by the ARIA pattern: arrows move, Home and End jump. */
export function PopupShell({ first, onChoose, parts }: PopupShellProps): ReactNode {
  const { text } = useWords();
  const [chosen, setChosen] = useState(first);
  const bar = useRef<HTMLDivElement>(null);
  const shown = parts.find(({ id }) => id === chosen) ?? parts[0];
  if (!shown) return null;
  const choose = (part: ShownPart | undefined): void => {
    if (!part) return;
    setChosen(part.id);
    onChoose(part.id);
    bar.current?.querySelector<HTMLElement>(`#part-${part.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = parts.indexOf(shown);
    const steps: Readonly<Record<string, number>> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    choose(parts.at(next % parts.length));
  };
  return (
    <div className={styles.popup}>
      <header className={styles.top}>
        <div
          className={styles.parts}
          role="tablist"
          aria-label={text('parts')}
          tabIndex={-1}
          ref={bar}
          onKeyDown={onKeyDown}
        >
          {parts.map((part) => (
            <button
              key={part.id}
              id={`part-${part.id}`}
              type="button"
              role="tab"
              className={styles.part}
              aria-selected={part.id === shown.id}
              aria-controls="part"
              tabIndex={part.id === shown.id ? 0 : -1}
              onClick={() => choose(part)}
            >
              {text(`part.${part.id}`)}
              {part.badge}
            </button>
          ))}
        </div>
        <Menu
          label={text('menu')}
          icon="more"
          items={[
            { id: 'dashboard', label: text('kw.openDashboard'), onSelect: () => openDashboard() },
            { id: 'options', label: text('options'), onSelect: openOptions },
          ]}
        />
      </header>
      <main>
        <div id="part" role="tabpanel" aria-labelledby={`part-${shown.id}`}>
          {shown.content}
        </div>
      </main>
    </div>
  );
}
