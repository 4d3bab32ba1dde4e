import { clsx } from 'clsx';
import { type ReactNode, useMemo, useState } from 'react';

import { isResultType } from '#shared/serp/result-type.ts';
import type { SimulatedEngine } from '#shared/serp/simulate-search.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { joinPages } from '#extension/report-view/join-pages.ts';
import { serpRows, serpToCsv } from '#extension/report-view/serp-rows.ts';
import { useOwnSearches } from '#extension/session/use-own-searches.ts';
import { useResultMarks } from '#extension/session/use-result-marks.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import type { TabSerp } from '#extension/session/use-tab-serp.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { BrandShares } from './BrandShares.tsx';
import { AuditResults } from './AuditResults.tsx';
import { FurtherPages } from './FurtherPages.tsx';
import { IntentSection } from './IntentSection.tsx';
import { MakeBrief } from './MakeBrief.tsx';
import { MoreIdeas } from './MoreIdeas.tsx';
import { NumbersSection } from './NumbersSection.tsx';
import { ProductFigures } from './ProductFigures.tsx';
import { SearchElsewhere } from './SearchElsewhere.tsx';
import { SerpBlocks } from './SerpBlocks.tsx';
import { SerpChanges } from './SerpChanges.tsx';
import { SerpTable } from './SerpTable.tsx';
import { SharingQuestion } from './SharingQuestion.tsx';
import { StrengthSection } from './StrengthSection.tsx';
import { SuggestedSearches } from './SuggestedSearches.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import styles from './serp.module.css';

/** A results page that was read: everything on it as a table, and what changed since the last time. */
export function ReadPage({ serp }: { readonly serp: TabSerp }): ReactNode {
  const { text, time, number } = useWords();
  const { copy } = usePanelActions();
  const [isOnlyResults, setOnlyResults] = useState(false);
  const { seenAt } = serp.visit;
  const snapshot = useMemo(
    () =>
      joinPages(
        serp.visit.snapshot,
        serp.further.map((page) => page.snapshot),
      ),
    [serp.visit.snapshot, serp.further],
  );
  const marks = useResultMarks(serp.visit.snapshot);
  const searches = useOwnSearches(serp.visit.snapshot);
  const rows = serpRows(snapshot).filter(({ type }) => !isOnlyResults || isResultType(type));
  const name = `serp-${snapshot.engine}-${(snapshot.query ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}-${seenAt.slice(0, 10)}`;
  return (
    <div className={clsx(layoutStyles.sections, styles.serp)}>
      <section aria-labelledby="serp-page">
        <h2 id="serp-page">{snapshot.query ?? '–'}</h2>
        <p className="soft">
          {[snapshot.host, snapshot.result_count_text, time(seenAt)].filter((part) => part !== null).join(' · ')}
        </p>
        {snapshot.state === 'ok' ? null : <p>{text(`serp.page.${snapshot.state}`)}</p>}
        {snapshot.parser.method === 'fallback' ? <p>{text('serp.page.fallback')}</p> : null}
        <SharingQuestion />
        <ButtonRow className={styles.actions}>
          <Button
            onClick={() =>
              copy(toTabs(rows.map((row) => [row.absolute, row.type, row.rank ?? '', row.title, row.url ?? ''])))
            }
          >
            {text('copy')}
          </Button>
          <Button onClick={() => saveFile(`${name}.csv`, 'text/csv', serpToCsv(snapshot))}>
            {text('exportAs', { format: 'CSV' })}
          </Button>
          <Button onClick={() => saveFile(`${name}.json`, 'application/json', JSON.stringify(snapshot, null, 2))}>
            {text('exportAs', { format: 'JSON' })}
          </Button>
          {snapshot.query === null ? null : <MoreIdeas query={snapshot.query} />}
          {snapshot.items.some(({ type }) => type === 'organic') ? (
            <>
              <AuditResults visitId={serp.visit.id} />
              {snapshot.query === null ? null : <MakeBrief visitId={serp.visit.id} />}
            </>
          ) : null}
        </ButtonRow>
      </section>
      {snapshot.query === null ? null : <NumbersSection key={serp.visit.id} visitId={serp.visit.id} />}
      <IntentSection snapshot={snapshot} />
      <StrengthSection visitId={serp.visit.id} snapshot={serp.visit.snapshot} seenAt={seenAt} />
      <ProductFigures snapshot={snapshot} />
      {snapshot.items.some(({ type }) => type === 'product') ? <FurtherPages key={serp.visit.id} serp={serp} /> : null}
      <section aria-labelledby="serp-table">
        <h2 id="serp-table">{text('serp.table')}</h2>
        <label className={layoutStyles.check}>
          <input type="checkbox" checked={isOnlyResults} onChange={(event) => setOnlyResults(event.target.checked)} />
          <span>{text('serp.onlyResults')}</span>
        </label>
        <SerpTable rows={rows} marks={marks} searches={searches} />
      </section>
      <BrandShares snapshot={snapshot} />
      <SerpBlocks snapshot={snapshot} />
      <SuggestedSearches snapshot={snapshot} asked={serp.visit.questions} fileName={name} onCopy={copy} />
      {isSimulated(snapshot.engine) && snapshot.query !== null ? (
        <SearchElsewhere engine={snapshot.engine} query={snapshot.query} />
      ) : null}
      <section aria-labelledby="serp-changes">
        <h2 id="serp-changes">{text('serp.changes')}</h2>
        <SerpChanges serp={serp} />
      </section>
      <p className="soft">
        {text('serp.readBy', {
          version: snapshot.parser.rules_version,
          confidence: number(Math.round(snapshot.parser.confidence * 100)),
        })}
      </p>
    </div>
  );
}

function isSimulated(engine: SerpSnapshot['engine']): engine is SimulatedEngine {
  return engine === 'google' || engine === 'bing';
}

function toTabs(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => row.map((cell) => String(cell).replace(/\s+/g, ' ')).join('\t')).join('\n');
}
