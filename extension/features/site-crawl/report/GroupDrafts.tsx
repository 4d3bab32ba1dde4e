import { type ReactNode, useId, useState, useSyncExternalStore } from 'react';

import { recipeFor } from '#shared/assist/recipe-list.ts';
import { siteDraftsToCsv } from '#shared/assist/pages/site-drafts-to-csv.ts';
import type { IssueGroup } from '#shared/crawl/export/issue-groups.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { crawlOrigins } from '#extension/platform/crawl/crawl-origins.ts';
import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { groupDrafts, type GroupDraftsState } from './group-drafts.ts';
import { GroupDraftsTable } from './GroupDraftsTable.tsx';
import { pagesToDraft, type PagesToDraft } from './pages-to-draft.ts';

interface GroupDraftsProps {
  readonly crawl: StoredCrawl;
  readonly report: CrawlReport;
  readonly group: IssueGroup;
  readonly onPage: (url: string) => void;
}

/** Drafts for all pages of a finding, made on a click: how far they are, the drafts, and their table as a file. */
export function GroupDrafts({ crawl, group, onPage, report }: GroupDraftsProps): ReactNode {
  const say = useSay();
  const title = useId();
  const rule = group.check;
  const state = useSyncExternalStore(groupDrafts.subscribe, () => groupDrafts.stateOf({ crawl: crawl.id, rule }));
  const [wanted, setWanted] = useState<PagesToDraft>();
  const [isDenied, setDenied] = useState(false);
  if (!recipeFor(rule)) return null;
  const settings = crawl.plan?.settings ?? { scope: 'host' as const, start: report.start };
  // In the turn of the click: a browser asks its user in no other.
  const begin = (): void =>
    void requestOrigins(crawlOrigins(settings))
      .catch(() => false)
      .then(async (isGranted) => {
        setDenied(!isGranted);
        if (!isGranted) return;
        const pages = await pagesToDraft(crawl.id, report, group);
        setWanted(pages);
        const asked = { crawl: crawl.id, rule, start: report.start, sendsCookies: crawl.plan?.sendsCookies ?? false };
        if (pages.urls.length > 0) await groupDrafts.run(asked, pages.urls);
      });
  const { failure, pages, stage, urls } = state;
  const save = (): void => {
    const host = crawl.site.replaceAll(/[^\w.-]/g, '-');
    saveFile(`drafts-${host}-${rule.replaceAll('/', '-')}.csv`, 'text/csv', siteDraftsToCsv(pages, report.urls));
  };
  return (
    <section className={styles.drafts} aria-labelledby={title}>
      <h4 id={title}>{say('crawl.drafts.title')}</h4>
      {stage === 'idle' ? <p className="soft">{say('crawl.drafts.explained')}</p> : null}
      {isDenied ? (
        <p role="alert" className={styles.fault}>
          {say('crawl.denied', { host: new URL(report.start).host })}
        </p>
      ) : null}
      {wanted?.urls.length === 0 ? <p>{say('crawl.drafts.none')}</p> : null}
      {stage === 'idle' ? null : (
        <>
          <output>{say('crawl.drafts.progress', { done: pages.length, total: urls.length })}</output>
          <progress
            className={styles.bar}
            max={urls.length}
            value={pages.length}
            aria-label={say('crawl.drafts.title')}
          />
        </>
      )}
      {stage === 'asked-to-wait' ? <p>{say('crawl.drafts.wait')}</p> : null}
      {failure === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {say('crawl.failed', { reason: failure })}
        </p>
      )}
      <ButtonRow>
        <RunButton stage={stage} onBegin={begin} />
        {pages.length > 0 ? <Button onClick={save}>{say('crawl.drafts.csv')}</Button> : null}
      </ButtonRow>
      {wanted && wanted.leftOut > 0 ? (
        <p className="soft">{say('crawl.drafts.leftOut', { count: wanted.leftOut })}</p>
      ) : null}
      {wanted && wanted.unnamed > 0 ? (
        <p className="soft">{say('crawl.drafts.unnamed', { count: wanted.unnamed })}</p>
      ) : null}
      {pages.length > 0 ? <GroupDraftsTable pages={pages} site={report.urls} onPage={onPage} /> : null}
    </section>
  );
}

function RunButton({ onBegin, stage }: Pick<GroupDraftsState, 'stage'> & { readonly onBegin: () => void }): ReactNode {
  const say = useSay();
  if (stage === 'ended') return null;
  if (stage === 'drafting') return <Button onClick={() => groupDrafts.pause()}>{say('crawl.pause')}</Button>;
  return <Button onClick={onBegin}>{say(stage === 'idle' ? 'crawl.drafts.start' : 'crawl.goOn')}</Button>;
}
