import { type ReactNode, useState } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import type { StoredSite } from '#extension/session/use-keywords.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { ExportMenu } from './ExportMenu.tsx';
import { TrackForm } from '#extension/keyword-view/TrackForm.tsx';
import { ImportForm } from './ImportForm.tsx';
import { SiteForm } from './SiteForm.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './dashboard.module.css';

interface DashboardHeadProps {
  /** Undefined where all sites are shown, or there is none. */
  readonly site: StoredSite | undefined;
  readonly rows: readonly KeywordRow[];
  readonly shown: readonly KeywordRow[];
  readonly onTracked: (domain: string) => void;
}

type Part = 'track' | 'import' | 'site';

/** The name of the site, and what can be done with it: track, import, say what is its own, take everything along. */
export function DashboardHead({ onTracked, rows, shown, site }: DashboardHeadProps): ReactNode {
  const { text } = useWords();
  const [part, setPart] = useState<Part | undefined>();
  const openPart = part ?? (rows.length === 0 ? 'track' : undefined);
  const toggle = (id: Part, label: string): ReactNode => (
    <Button aria-expanded={openPart === id} onClick={() => setPart(openPart === id ? undefined : id)}>
      {label}
    </Button>
  );
  return (
    <>
      <header className={styles.keywordsHead}>
        <h2 className="clip">{site?.domain ?? text(rows.length === 0 ? 'kw.title' : 'kw.allSites')}</h2>
        {toggle('track', text('kw.track'))}
        {site ? toggle('import', text('kw.import')) : null}
        {site ? toggle('site', text('kw.siteSettings')) : null}
        {rows.length === 0 ? null : <ExportMenu name={site?.domain ?? 'all'} rows={rows} shown={shown} />}
      </header>
      {openPart === 'track' ? <TrackForm domain={site?.domain} onDone={onTracked} /> : null}
      {site && openPart === 'import' ? <ImportForm domain={site.domain} /> : null}
      {site && openPart === 'site' ? <SiteForm profile={site.profile} onDone={() => setPart(undefined)} /> : null}
    </>
  );
}
