import { type ReactNode, useState } from 'react';

import { openOptions } from '#extension/platform/open-options.ts';
import { saveFile } from '#extension/platform/save-file.ts';
import { figuresOf, keywordRowsOf } from '#extension/session/keyword-rows.ts';
import { sitesOf } from '#extension/session/sites-of.ts';
import { type StoredKeywords, useKeywords } from '#extension/session/use-keywords.ts';
import { useLiveSite } from '#extension/session/use-live-site.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { BudgetSection } from './BudgetSection.tsx';
import { FigureLine } from './FigureLine.tsx';
import { FollowForm } from './FollowForm.tsx';
import { KeywordDrawer } from './KeywordDrawer.tsx';
import { KeywordTable } from './KeywordTable.tsx';
import { LiveLine } from './LiveLine.tsx';
import { rowsAsCsv } from './rows-as-csv.ts';

/** All followed keywords on a page of their own: sites on the left, the table, and one keyword's history on the right. */
export function DashboardPage({ initial }: { readonly initial: StoredKeywords }): ReactNode {
  const { text } = useWords();
  const stored = useKeywords(initial) ?? initial;
  const asked = decodeURIComponent(globalThis.location.hash.slice(1));
  const { sites, first } = sitesOf(stored, undefined);
  const [chosen, setChosen] = useState(asked === '' ? undefined : asked);
  const [isAdding, setAdding] = useState(false);
  const [search, setSearch] = useState('');
  const [openKey, setOpenKey] = useState<string>();
  const domain = chosen ?? first;
  const [checkFailure, setCheckFailure] = useState<string | null>(null);
  const live = useLiveSite(domain);
  const copy = stored.copies.find((each) => each.domain === domain);
  const rows = keywordRowsOf(domain ?? '', stored.local, copy);
  const wanted = search.trim().toLowerCase();
  const shown = rows.filter(({ keyword, tags }) => [keyword, ...tags].join(' ').toLowerCase().includes(wanted));
  const open = rows.find(({ key }) => key === openKey);
  return (
    <div className="dashboard">
      <nav className="dashboard-sites" aria-label={text('kw.site')}>
        <h1>Sightline</h1>
        <ul>
          {sites.map((site) => (
            <li key={site}>
              <button
                type="button"
                className="menu-item"
                aria-current={site === domain ? 'true' : undefined}
                onClick={() => setChosen(site)}
              >
                <span className="clip">{site}</span>
              </button>
            </li>
          ))}
        </ul>
        <button type="button" className="menu-item" onClick={openOptions}>
          {text('options')}
        </button>
      </nav>
      <main className="dashboard-main">
        <header className="keywords-head">
          <h2 className="clip">{domain ?? text('kw.title')}</h2>
          <button type="button" className="button" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
            {text('kw.track')}
          </button>
          <button
            type="button"
            className="button"
            disabled={rows.length === 0}
            onClick={() => saveFile(`keywords-${domain ?? 'all'}.csv`, 'text/csv', rowsAsCsv(shown))}
          >
            CSV
          </button>
        </header>
        {isAdding || rows.length === 0 ? (
          <FollowForm key={domain} domain={domain} onDone={(followed) => setChosen(followed)} />
        ) : null}
        {rows.length === 0 ? (
          <p className="quiet-line">{text('kw.empty')}</p>
        ) : (
          <>
            <FigureLine figures={figuresOf(rows, stored.readAtMs)} days={copy?.dashboard.days ?? []} />
            <SearchField label={text('kw.search')} value={search} onChange={setSearch} />
            <KeywordTable
              rows={shown}
              price={copy?.budget.price ?? null}
              onChecked={setCheckFailure}
              openKey={openKey}
              onOpen={(row) => setOpenKey(row.key)}
            />
          </>
        )}
        {checkFailure === null ? null : <p role="alert">{text('kw.checkFailed', { reason: checkFailure })}</p>}
        <LiveLine state={live} rows={rows} />
        <BudgetSection />
      </main>
      {open ? <KeywordDrawer key={open.key} row={open} onClose={() => setOpenKey(undefined)} /> : null}
    </div>
  );
}
