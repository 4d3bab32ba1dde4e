import { type ReactNode, useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages.ts';
import { openDashboard } from '#extension/platform/open-dashboard.ts';
import { figuresOf, keywordRowsOf } from '#extension/session/keyword-rows.ts';
import { sitesOf } from '#extension/session/sites-of.ts';
import { type StoredKeywords, useKeywords } from '#extension/session/use-keywords.ts';
import { useLiveSite } from '#extension/session/use-live-site.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { FigureLine } from './FigureLine.tsx';
import { FollowForm } from './FollowForm.tsx';
import { KeywordTable } from './KeywordTable.tsx';
import { LiveLine } from './LiveLine.tsx';

interface KeywordsSectionProps {
  readonly initial: StoredKeywords;
  /** Address of the page in front; undefined where we may not see it. */
  readonly pageUrl: string | undefined;
}

/** From so many rows on a search helps. */
const manyRows = 8;

/** Followed keywords of the site in front, from what is stored at once, then live. */
export function KeywordsSection({ initial, pageUrl }: KeywordsSectionProps): ReactNode {
  const { text } = useWords();
  const stored = useKeywords(initial) ?? initial;
  const { sites, first } = sitesOf(stored, pageUrl);
  const [chosen, setChosen] = useState<string>();
  const [isAdding, setAdding] = useState(false);
  const [search, setSearch] = useState('');
  const domain = chosen ?? first;
  const [checkFailure, setCheckFailure] = useState<string | null>(null);
  const live = useLiveSite(domain);
  useEffect(() => void askBackground('ranksSeen', {}), []);

  const copy = stored.copies.find((each) => each.domain === domain);
  const rows = keywordRowsOf(domain ?? '', stored.local, copy);
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(({ keyword }) => keyword.toLowerCase().includes(wanted));
  return (
    <section className="keywords" aria-labelledby="keywords-title">
      <div className="keywords-head">
        <h2 id="keywords-title">{text('kw.title')}</h2>
        {sites.length > 1 ? (
          <select
            className="field"
            aria-label={text('kw.site')}
            value={domain}
            onChange={(event) => setChosen(event.target.value)}
          >
            {sites.map((site) => (
              <option key={site}>{site}</option>
            ))}
          </select>
        ) : (
          <span className="soft clip">{domain}</span>
        )}
        <button type="button" className="button" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {text('kw.track')}
        </button>
        <button
          type="button"
          className="icon-button"
          title={text('kw.openDashboard')}
          aria-label={text('kw.openDashboard')}
          onClick={() => openDashboard(domain)}
        >
          <Icon name="link" />
        </button>
      </div>
      {isAdding ? <FollowForm key={domain} domain={domain} onDone={(followed) => setChosen(followed)} /> : null}
      {rows.length === 0 ? (
        <p className="quiet-line">{text('kw.empty')}</p>
      ) : (
        <>
          <FigureLine figures={figuresOf(rows, stored.readAtMs)} days={copy?.dashboard.days ?? []} />
          {rows.length >= manyRows ? (
            <SearchField label={text('kw.search')} value={search} onChange={setSearch} />
          ) : null}
          <KeywordTable rows={shown} price={copy?.budget.price ?? null} onChecked={setCheckFailure} />
        </>
      )}
      {checkFailure === null ? null : <p role="alert">{text('kw.checkFailed', { reason: checkFailure })}</p>}
      <LiveLine state={live} rows={rows} />
    </section>
  );
}
