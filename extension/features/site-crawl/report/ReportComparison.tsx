import { type ReactNode, useMemo, useState } from 'react';

import { compareCrawls } from '#shared/crawl/report/compare-crawls.ts';
import { sayChanges } from '#shared/crawl/report/say-changes.ts';
import type { IssueName } from '#shared/crawl/report/crawl-comparison.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { Figures } from '../Figures.tsx';
import { useCrawlReport } from '../use-crawl-report.ts';
import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { sayPhrase } from '#shared/crawl/say-phrase.ts';
import { groupTitle } from '#shared/crawl/export/finding-words.ts';
import { useFindingLanguage } from './use-finding-language.ts';

interface ReportComparisonProps {
  readonly crawl: StoredCrawl;
  readonly report: CrawlReport;
  /** Crawls of the site that have a report, the newest first. */
  readonly site: readonly StoredCrawl[];
  readonly onPage: (url: string) => void;
}

/** This crawl beside another of the site: what is new, gone, changed and fixed, and what nobody can tell. */
export function ReportComparison({ crawl, onPage, report, site }: ReportComparisonProps): ReactNode {
  const say = useSay();
  const { time } = useWords();
  const others = site.filter(({ id }) => id !== crawl.id);
  const earlier = others.find(({ startedAt }) => startedAt < crawl.startedAt) ?? others[0];
  const [chosen, setChosen] = useState<string>();
  const id = chosen ?? earlier?.id;
  const other = useCrawlReport(others.find((each) => each.id === id));
  if (!earlier) return <p className="soft">{say('crawl.comparison.none')}</p>;
  return (
    <>
      <label className={styles.with}>
        {say('crawl.comparison.with')}
        <Select value={id} onChange={({ target }) => setChosen(target.value)}>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {time(each.startedAt)}
            </option>
          ))}
        </Select>
      </label>
      {other?.ok === true ? <Compared before={other.value.report} after={report} onPage={onPage} /> : null}
      {other?.ok === false ? <p role="alert">{say('crawl.report.failed', { reason: other.failure })}</p> : null}
    </>
  );
}

interface ComparedProps {
  readonly before: CrawlReport;
  readonly after: CrawlReport;
  readonly onPage: (url: string) => void;
}

function Compared({ after, before, onPage }: ComparedProps): ReactNode {
  const say = useSay();
  const { locale, number } = useWords();
  const { crawl } = useFindingLanguage();
  const found = useMemo(() => compareCrawls(before, after), [before, after]);
  const issues = ['newIssues', 'fixedIssues', 'notJudgedBefore', 'notJudged'] as const;
  const pages = [
    ['added', found.added.map((url) => ({ url, note: '' }))],
    ['gone', found.gone.map(({ reason, url }) => ({ url, note: sayPhrase(reason, crawl) }))],
    [
      'changed',
      found.changed.map(({ changes, url }) => ({
        url,
        note: sayChanges(changes, say, locale),
      })),
    ],
    ['notAsked', found.notAsked.map((url) => ({ url, note: '' }))],
    ['notAskedBefore', found.notAskedBefore.map((url) => ({ url, note: '' }))],
  ] as const;
  return (
    <>
      {found.caveats.length > 0 ? (
        <p>
          {withColon(say('crawl.comparison.caveats'), locale)} {found.caveats.join('; ')}.
        </p>
      ) : null}
      <Figures
        figures={[
          [say('crawl.comparison.newIssues'), number(found.newIssues.length)],
          [say('crawl.comparison.fixedIssues'), number(found.fixedIssues.length)],
          [say('crawl.comparison.stillIssues'), number(found.stillIssues)],
          [say('crawl.comparison.added'), number(found.added.length)],
          [say('crawl.comparison.gone'), number(found.gone.length)],
          [say('crawl.comparison.changed'), number(found.changed.length)],
        ]}
      />
      {issues.map((kind) => (
        <IssueNames key={kind} title={say(`crawl.comparison.${kind}`)} names={found[kind]} />
      ))}
      {pages.map(([kind, listed]) => (
        <PageNames key={kind} title={say(`crawl.comparison.${kind}`)} pages={listed} onPage={onPage} />
      ))}
    </>
  );
}

function IssueNames({ names, title }: { readonly title: string; readonly names: readonly IssueName[] }): ReactNode {
  const language = useFindingLanguage();
  if (names.length === 0) return null;
  return (
    <section className={styles.links} aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {names.map((name) => (
          <li key={`${name.check} ${name.group}`}>
            <span>{groupTitle(name, language)}</span>
            <span className="soft">
              {sayPhrase(name.group, language.crawl)} ({name.count})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PageNamesProps {
  readonly title: string;
  readonly pages: readonly { readonly url: string; readonly note: string }[];
  readonly onPage: (url: string) => void;
}

const firstPages = 50;

function PageNames({ onPage, pages, title }: PageNamesProps): ReactNode {
  const say = useSay();
  const [shown, setShown] = useState(firstPages);
  if (pages.length === 0) return null;
  return (
    <section className={styles.links} aria-label={title}>
      <h4>{title}</h4>
      <ul>
        {pages.slice(0, shown).map(({ note, url }) => (
          <li key={url}>
            <LinkButton className={styles.address} onClick={() => onPage(url)}>
              {url}
            </LinkButton>
            {note === '' ? null : <span className="soft">{note}</span>}
          </li>
        ))}
      </ul>
      {pages.length > shown ? (
        <LinkButton onClick={() => setShown(shown + 500)}>
          {say('crawl.issues.more', { count: pages.length - shown })}
        </LinkButton>
      ) : null}
    </section>
  );
}
