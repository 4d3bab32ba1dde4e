import { type RefObject, useEffect } from 'react';

/** A `details` as a menu: Escape closes it and gives the focus back, leaving it closes it. */
export function useClosingDetails(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const details = menu.current;
    if (!details) return undefined;
    const ending = new AbortController();
    const { signal } = ending;
    details.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !details.open) return;
        event.preventDefault();
        details.open = false;
        details.querySelector('summary')?.focus();
      },
      { signal },
    );
    const closeOutside = ({ target }: Event): void => {
      if (target instanceof Node && !details.contains(target)) details.open = false;
    };
    document.addEventListener('focusin', closeOutside, { signal });
    document.addEventListener('pointerdown', closeOutside, { signal });
    return () => ending.abort();
  }, [menu]);
}
