import { type ReactNode, useEffect, useState } from 'react';

import { isPinned } from '#extension/platform/browser/is-pinned.ts';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './PinStep.module.css';
import { Step } from './Step.tsx';

/** Looked again so often whether the icon was pinned: the browser tells nobody. */
const lookMs = 1_500;

/** Job one: the icon, which audits the page in front by one click. */
export function PinStep({ initial }: { readonly initial: boolean }): ReactNode {
  const { text } = useWords();
  const isDone = usePinned(initial);
  return (
    <Step number={1} title={text('welcome.audit')} explained={text('welcome.auditExplained')} isDone={isDone}>
      {isDone ? (
        <p>{text('welcome.pinned')}</p>
      ) : (
        <ol className={styles.ways}>
          <li>
            <Puzzle /> {text('welcome.pinFirst')}
          </li>
          <li>
            <Pin /> {text('welcome.pinSecond')}
          </li>
        </ol>
      )}
    </Step>
  );
}

function usePinned(initial: boolean): boolean {
  const [pinned, setPinned] = useState(initial);
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const found = await isPinned();
      if (isWanted) setPinned(found === true);
    };
    void look();
    const timer = setInterval(() => void look(), lookMs);
    return () => {
      isWanted = false;
      clearInterval(timer);
    };
  }, []);
  return pinned;
}

/** The browser's own sign for extensions. */
function Puzzle(): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M6.5 3a1.5 1.5 0 0 1 3 0v1H12v2.5h1a1.5 1.5 0 0 1 0 3h-1V13H9V12a1.5 1.5 0 0 0-3 0v1H3V9.5h1a1.5 1.5 0 0 0 0-3H3V4h3.5Z" />
    </svg>
  );
}

function Pin(): ReactNode {
  return (
    <svg className={styles.sign} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5 2h6M6 2v5L4 9.5h8L10 7V2M8 9.5V14" />
    </svg>
  );
}
