import { type ReactNode, useEffect, useMemo, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { openDashboard } from '#extension/platform/browser/open-dashboard.ts';
import { keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';
import { figuresOf } from '#extension/session/figures-of.ts';
import { type StoredKeywords, useKeywords, type WantedSites } from '#extension/session/use-keywords.ts';
import { useLiveSite } from '#extension/session/use-live-site.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import { Icon } from '#extension/ui/Icon.tsx';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { FigureLine } from '#extension/keyword-view/FigureLine.tsx';
import { filterRows, noFilter } from '#extension/keyword-view/filter-rows.ts';
import { TrackForm } from '#extension/keyword-view/TrackForm.tsx';
import { WaitingKeywords } from '#extension/keyword-view/WaitingKeywords.tsx';
import { UncheckedReasons } from '#extension/keyword-view/UncheckedReasons.tsx';
import { KeywordTable } from './KeywordTable.tsx';
import styles from './KeywordsSection.module.css';
import { LiveLine } from '#extension/keyword-view/LiveLine.tsx';

interface KeywordsSectionProps {
  readonly initial: StoredKeywords;
  /** Address of the page in front; undefined where we may not see it. */
  readonly pageUrl: string | undefined;
}

/** From so many rows on a search helps. */
const manyRows = 8;
/** No host name has a star. */
const allSites = '*';

/** Tracked keywords of the site in front, from what is stored at once, then live. */
export function KeywordsSection({ initial, pageUrl }: KeywordsSectionProps): ReactNode {
  const { text } = useWords();
  const [wanted, setWanted] = useState<WantedSites>({ kind: 'page', url: pageUrl });
  const stored = useKeywords(initial, wanted);
  const [isAdding, setAdding] = useState(false);
  const [search, setSearch] = useState('');
  const [checkFailure, setCheckFailure] = useState<string | null>(null);
  const isAll = wanted.kind === 'all';
  const [site] = isAll ? [] : stored.shown;
  const live = useLiveSite(site?.domain);
  useEffect(() => {
    void askBackground('ranksSeen', {});
  }, []);

  const rows = useMemo(() => stored.shown.flatMap((each) => keywordRowsOf(each)), [stored]);
  const inUse = useMemo(() => filterRows(rows, noFilter), [rows]);
  const shown = useMemo(() => filterRows(rows, { ...noFilter, search }), [rows, search]);
  const domain = isAll ? undefined : site?.domain;
  return (
    <section className={styles.keywords} aria-label={text('kw.title')}>
      <div className={styles.head}>
        {stored.sites.length > 1 ? (
          <Select
            aria-label={text('kw.site')}
            value={isAll ? allSites : site?.domain}
            onChange={({ target: { value } }) =>
              setWanted(value === allSites ? { kind: 'all' } : { kind: 'site', domain: value })
            }
          >
            {stored.sites.map((each) => (
              <option key={each} value={each}>
                {readableDomain(each)}
              </option>
            ))}
            <option value={allSites}>{text('kw.allSites')}</option>
          </Select>
        ) : (
          <strong className="clip">{site ? readableDomain(site.domain) : null}</strong>
        )}
        <Button
          title={domain === undefined ? undefined : text('kw.trackFor', { site: readableDomain(domain) })}
          aria-expanded={isAdding}
          onClick={() => setAdding(!isAdding)}
        >
          {text('kw.track')}
        </Button>
        <IconButton
          title={text('kw.openDashboard')}
          aria-label={text('kw.openDashboard')}
          onClick={() => openDashboard(site?.domain)}
        >
          <Icon name="link" />
        </IconButton>
      </div>
      {isAdding || (inUse.length === 0 && domain !== undefined) ? (
        <>
          {domain === undefined ? null : (
            <p className="soft">{text('kw.trackFor', { site: readableDomain(domain) })}</p>
          )}
          <TrackForm
            key={site?.domain}
            domain={site?.domain}
            pageUrl={pageUrl}
            onDone={(added) => setWanted({ kind: 'site', domain: added })}
          />
        </>
      ) : null}
      <WaitingKeywords waiting={stored.waiting} domain={site?.domain} />
      {inUse.length === 0 ? (
        <p className="soft">{text('kw.empty')}</p>
      ) : (
        <>
          <FigureLine figures={figuresOf(rows, stored)} days={site?.copy?.dashboard.days ?? []} />
          {inUse.length >= manyRows ? (
            <SearchField label={text('kw.search')} value={search} onChange={setSearch} />
          ) : null}
          <KeywordTable
            rows={shown}
            showsSite={isAll}
            price={stored.shown[0]?.copy?.budget.price ?? null}
            onChecked={setCheckFailure}
          />
          <UncheckedReasons rows={shown} />
        </>
      )}
      {checkFailure === null ? null : <p role="alert">{text('kw.checkFailed', { reason: checkFailure })}</p>}
      <LiveLine live={live} rows={rows} />
    </section>
  );
}
