import { lazy, type ReactNode, Suspense } from 'react';

import type { EngineOffer } from '#extension/platform/messages/serp-messages.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import type { KnownTab } from '#extension/platform/browser/tabs.ts';
import { useTabSerp } from '#extension/session/use-tab-serp.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { FeatureList } from './FeatureList.tsx';
import { MarkedResults } from './MarkedResults.tsx';
import styles from './ResultsPart.module.css';
import { SearchTracking } from './SearchTracking.tsx';
import { useSearchMemory } from './use-search-memory.ts';

/** Most people have no source: what says numbers comes with the first. */
const ResultNumbers = lazy(() => import('./ResultNumbers.tsx'));

interface ResultsPartProps {
  readonly tab: KnownTab;
  readonly engine: EngineOffer;
  /** Overlays on or off, and how much of them. Brought by the caller: features don't know each other. */
  readonly SerpSwitch: (props: { readonly tab: KnownTab }) => ReactNode;
  /** Opens the side panel, which has the whole page as a table. */
  readonly onOpenPanel: () => void;
}

/**
 * The results page in front: what was searched where, who of the user's stands where, and what else is on it. Each part is
 * drawn once all above it is known, so that nothing moves.
 */
export function ResultsPart({ engine, onOpenPanel, SerpSwitch, tab }: ResultsPartProps): ReactNode {
  const { text } = useWords();
  const found = useTabSerp(tab);
  const serp = found?.state === 'read' ? found.serp : undefined;
  const snapshot = serp?.visit.snapshot;
  const memory = useSearchMemory(serp?.visit.id);
  const query = snapshot?.query ?? engine.query;
  const results = snapshot?.items.filter(({ type }) => type === 'organic' || type === 'product').length;
  const about = [
    engine.name,
    snapshot && text(`kw.device.${snapshot.device}`),
    snapshot?.location_text ?? undefined,
    snapshot?.state === 'ok' && results !== undefined ? text('results.count', { count: results }) : undefined,
  ];
  const serpSwitch = <SerpSwitch tab={tab} />;
  return (
    <>
      <section className={styles.head} aria-labelledby="results-query">
        <h1 id="results-query" className={styles.query} dir="auto" title={query ?? undefined}>
          {query ?? engine.name}
        </h1>
        {found || !engine.isOn ? (
          <p className="soft">{about.filter((part) => part !== undefined).join(' · ')}</p>
        ) : null}
      </section>
      {snapshot && snapshot.state !== 'ok' ? (
        <p className={styles.line}>{text(`serp.page.${snapshot.state}`)}</p>
      ) : null}
      {serp && memory.known ? (
        <>
          <SearchTracking memory={memory.known} visitId={serp.visit.id} onChange={memory.show} />
          <MarkedResults snapshot={serp.visit.snapshot} marks={memory.known.marks} />
          <FeatureList snapshot={serp.visit.snapshot} />
          <p className={styles.line}>
            <LinkButton onClick={onOpenPanel}>{text('openResults')}</LinkButton>
          </p>
          {memory.known.numbers.isConnected || memory.known.numbers.metrics.length > 0 ? (
            <Suspense>
              <ResultNumbers numbers={memory.known.numbers}>{serpSwitch}</ResultNumbers>
            </Suspense>
          ) : (
            <>
              <p className={styles.line}>
                <span className="soft">{text('results.noMetrics')}</span>{' '}
                <LinkButton onClick={() => openOptions('keyword-data')}>{text('results.connect')}</LinkButton>
              </p>
              {serpSwitch}
            </>
          )}
        </>
      ) : null}
      {found?.state === 'unread' && engine.isOn ? <p className={styles.line}>{text('results.unread')}</p> : null}
      {(found || !engine.isOn) && !serp ? serpSwitch : null}
    </>
  );
}
