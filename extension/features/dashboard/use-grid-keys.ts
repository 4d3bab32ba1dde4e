import { useEffect } from 'react';

/** `/` jumps to the search, `j` and `k` walk through the keywords of the table; Enter opens the one in focus. */
export function useGridKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
      else if (event.key === 'j' || event.key === 'k') walk(event.key === 'j' ? 1 : -1);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
}

/** Rows beyond the view are drawn a few ahead, so that there is always a next one. */
function walk(step: number): void {
  const names = [...document.querySelectorAll<HTMLElement>('[data-grid] th[scope=row] button')];
  const at = names.findIndex((name) => name === document.activeElement);
  const next = names[at === -1 ? 0 : at + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
