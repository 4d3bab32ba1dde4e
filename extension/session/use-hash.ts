import { useSyncExternalStore } from 'react';

/** The address's hash, followed through links and the browser's back and forward. */
export function useHash(): string {
  return useSyncExternalStore(watch, () => globalThis.location.hash);
}

function watch(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}
