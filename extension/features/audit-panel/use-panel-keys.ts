import { useEffect } from 'react';

interface PanelKeys {
  readonly onExport: () => void;
  readonly onHelp: () => void;
}

/**
 * The panel's single keys. They work on what is focused: rows carry `data-row`, the control in them that takes the
 * focus `data-row-focus`, and their buttons `data-action`, so that a new tab needs nothing else to take part.
 */
export function usePanelKeys({ onExport, onHelp }: PanelKeys): void {
  useEffect(() => {
    const actions: Readonly<Record<string, () => boolean>> = {
      '/': focusSearch,
      j: () => moveRow(1),
      k: () => moveRow(-1),
      h: () => pressInRow('highlight'),
      c: () => pressInRow('copy'),
      e: () => done(onExport),
      '?': () => done(onHelp),
      Escape: stepBack,
    };
    const listen = (event: KeyboardEvent): void => {
      const isModified = event.ctrlKey || event.metaKey || event.altKey;
      if (event.defaultPrevented || isModified || (event.key !== 'Escape' && isTyping(event.target))) return;
      if (document.querySelector('dialog[open]')) return;
      if (actions[event.key]?.()) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [onExport, onHelp]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select');
}

function focusSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>('[data-search]');
  search?.focus();
  search?.select();
  return search !== null;
}

function moveRow(step: 1 | -1): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-focus]')];
  const current = document.activeElement?.closest('[data-row]');
  const at = rows.findIndex((row) => current?.contains(row));
  const next = at === -1 ? rows[0] : rows[at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

function pressInRow(action: string): boolean {
  const row = document.activeElement?.closest('[data-row]');
  const selector = `[data-action=${action}]`;
  const button = row?.matches(selector) ? row : row?.querySelector(selector);
  if (button instanceof HTMLElement) button.click();
  return button instanceof HTMLElement;
}

/** Folds the open row in focus, else leaves the search. */
function stepBack(): boolean {
  const opened = document.activeElement?.closest('[data-row]')?.querySelector('[aria-expanded=true]');
  if (opened instanceof HTMLElement) {
    opened.click();
    opened.focus();
    return true;
  }
  const search = document.activeElement;
  if (search instanceof HTMLInputElement) search.blur();
  return search instanceof HTMLInputElement;
}

function done(action: () => void): boolean {
  action();
  return true;
}
