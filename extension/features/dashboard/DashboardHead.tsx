import { type ReactNode, useState } from 'react';

import { siteName } from '#extension/platform/storage/site-name.ts';
import type { StoredSite } from '#extension/session/use-keywords.ts';
import { TrackForm } from '#extension/keyword-view/TrackForm.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { ImportForm } from './ImportForm.tsx';
import styles from './dashboard.module.css';

interface DashboardHeadProps {
  /** Undefined where all sites are shown, or there is none. */
  readonly site: StoredSite | undefined;
  /** Where no site is shown. */
  readonly title: string;
  /** At first. */
  readonly isTrackOpen: boolean;
  readonly onTracked: (domain: string) => void;
}

type Part = 'track' | 'import';

/** The name of the site, and what adds to it: track keywords, or import them with their history. */
export function DashboardHead({ isTrackOpen, onTracked, site, title }: DashboardHeadProps): ReactNode {
  const { text } = useWords();
  const [part, setPart] = useState<Part | undefined>();
  const openPart = part ?? (isTrackOpen ? 'track' : undefined);
  const toggle = (id: Part, label: string): ReactNode => (
    <Button aria-expanded={openPart === id} onClick={() => setPart(openPart === id ? undefined : id)}>
      {label}
    </Button>
  );
  return (
    <>
      <header className={styles.keywordsHead}>
        <h2 className="clip">{site ? siteName(site.profile) : title}</h2>
        {toggle('track', text('kw.track'))}
        {site ? toggle('import', text('kw.import')) : null}
      </header>
      {openPart === 'track' ? <TrackForm domain={site?.domain} onDone={onTracked} /> : null}
      {site && openPart === 'import' ? <ImportForm domain={site.domain} /> : null}
    </>
  );
}
