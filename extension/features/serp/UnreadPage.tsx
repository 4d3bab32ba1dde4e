import { type ReactNode, useEffect, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** Slow pages were read within 11 s (seen 2026-11): one that takes longer was open before its engine was switched on, or failed. */
const lateMs = 20_000;

/** A results page that is still to be read; after a while says what helps. */
export function UnreadPage(): ReactNode {
  const { text } = useWords();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), lateMs);
    return () => clearTimeout(timer);
  }, []);
  return <p className={layoutStyles.quietLine}>{text(isLate ? 'results.unread' : 'progressReading')}</p>;
}
