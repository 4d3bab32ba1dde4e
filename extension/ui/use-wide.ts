import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 720px)');

/** Whether our page has room for tables. */
export function useWide(): boolean {
  return useSyncExternalStore(watch, () => wide.matches);
}

function watch(onChange: () => void): () => void {
  wide.addEventListener('change', onChange);
  return () => wide.removeEventListener('change', onChange);
}
