import type { ReactNode } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SearchMemory, SiteChoice } from '#extension/platform/messages/serp-messages.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ChipButton } from '#extension/ui/ChipButton.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Change } from '#extension/ui/Score.tsx';

import styles from './SearchTracking.module.css';

interface SearchTrackingProps {
  readonly memory: SearchMemory;
  readonly visitId: string;
  /** With what was stored, read back. */
  readonly onChange: (memory: SearchMemory) => void;
}

/** Where the user's sites stand for this search, and tracking it; asks which result is theirs where nobody knows. */
export function SearchTracking({ memory, onChange, visitId }: SearchTrackingProps): ReactNode {
  const { number, text } = useWords();
  const { choices, sites } = memory.tracking;
  const track = (choice: SiteChoice | null): void =>
    void askBackground('trackSearch', { visitId, choice }).then(onChange);
  if (choices) {
    return (
      <section className={styles.tracking} aria-label={text('results.whichIsYou')}>
        <p>
          <strong>{text('results.whichIsYou')}</strong> <span className="soft">{text('results.chooseToTrack')}</span>
        </p>
        <div className={styles.choices}>
          {choices.map((choice) => (
            <ChipButton key={choice.label} onClick={() => track(choice)}>
              {choice.label}
            </ChipButton>
          ))}
          <ChipButton onClick={() => openOptions('sites')}>{text('results.otherSite')}</ChipButton>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.tracking} aria-label={text('results.tracking')}>
      {sites.length === 0 ? (
        <Button kind="primary" onClick={() => track(null)}>
          {text('kw.track')}
        </Button>
      ) : (
        <>
          <ul className={styles.sites}>
            {sites.map(({ change, depth, domain, name, position }) => (
              <li key={domain}>
                <span className={styles.own} aria-hidden="true">
                  ●
                </span>
                <span className="clip" title={name}>
                  {name}
                </span>
                <strong>
                  {position !== null ? number(position) : depth === null ? '–' : text('kw.notInTop', { depth })}
                </strong>
                {change === null || change === 0 ? null : <Change of="position" change={change} />}
              </li>
            ))}
          </ul>
          <Button
            title={text('kw.untrack')}
            aria-label={text('kw.untrack')}
            onClick={() => void askBackground('untrackSearch', { visitId }).then(onChange)}
          >
            <span aria-hidden="true">✓</span> {text('results.tracked')}
          </Button>
        </>
      )}
    </section>
  );
}
