import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Menu.module.css';

export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly onSelect: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly icon: ComponentProps<typeof Icon>['name'];
  readonly items: readonly MenuItem[];
  /** Opens and closes it from outside, for a shortcut. */
  readonly isOpen?: boolean;
  readonly onToggle?: (isOpen: boolean) => void;
}

/** A menu button by the ARIA pattern: arrows move, Escape closes and gives the focus back. */
export function Menu({ label, icon, items, isOpen: openFromOutside, onToggle }: MenuProps): ReactNode {
  const [isOpenInside, setOpenInside] = useState(false);
  const isOpen = openFromOutside ?? isOpenInside;
  const setOpen = onToggle ?? setOpenInside;
  const anchor = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const menuId = useId();
  const close = (): void => {
    setOpen(false);
    trigger.current?.focus();
  };
  useEffect(() => {
    if (isOpen) anchor.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, [isOpen]);
  return (
    <div
      className={styles.menuAnchor}
      ref={anchor}
      onBlur={(event) => {
        if (isOpen && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <IconButton
        ref={trigger}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name={icon} />
      </IconButton>
      {isOpen ? (
        <div
          className={styles.menu}
          role="menu"
          id={menuId}
          aria-label={label}
          tabIndex={-1}
          onKeyDown={(event) => move(event, close)}
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.menuItem}
              onClick={() => {
                close();
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

function move(event: KeyboardEvent<HTMLDivElement>, close: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  const next = steps[event.key];
  if (next !== undefined) items.at(next % items.length)?.focus();
  else if (event.key === 'Escape') close();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
