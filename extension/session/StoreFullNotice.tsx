import { type ReactNode, useEffect, useState } from 'react';

import {
  forgetStoreFull,
  loadStoreFull,
  noteStoreFull,
  watchStoreFull,
} from '#extension/platform/storage/store-full.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './StoreFullNotice.module.css';

/** Says that something was not saved for want of room, whichever page or worker wanted to save it. */
export function StoreFullNotice(): ReactNode {
  const { text } = useWords();
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const watching = new AbortController();
    const { signal } = watching;
    watchStoreFull(setFull, signal);
    void loadStoreFull().then((isSo) => setFull((before) => before || isSo));
    globalThis.addEventListener('unhandledrejection', ({ reason }) => void noteStoreFull(reason), { signal });
    return () => watching.abort();
  }, []);
  if (!isFull) return null;
  return (
    <div role="alert" className={styles.notice}>
      <p>{text('store.full')}</p>
      <Button onClick={() => void forgetStoreFull()}>{text('store.fullRead')}</Button>
    </div>
  );
}
