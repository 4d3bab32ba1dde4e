import { type ReactNode, useEffect, useState } from 'react';

import { countFindings } from '#shared/audit/report/report-sections.ts';
import { loadSiteAudits, type PageAudits } from '#extension/platform/storage/site-audits.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { MiddleClipped } from '#extension/ui/MiddleClipped.tsx';
import { Change } from '#extension/ui/Score.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { NamedAudit } from './NamedAudit.tsx';

interface SiteAuditsProps {
  readonly domain: string;
  /** After the section: nothing, or the id of an audit that the backend keeps. */
  readonly path: readonly string[];
}

/** Pages of a site that were audited in this browser, each by its newest audit; above them the one that is named. */
export function SiteAudits({ domain, path: [named] }: SiteAuditsProps): ReactNode {
  return (
    <>
      {named === undefined ? null : <NamedAudit key={named} id={named} />}
      <AuditedPages domain={domain} />
    </>
  );
}

function AuditedPages({ domain }: { readonly domain: string }): ReactNode {
  const { number, text, time } = useWords();
  const [pages, setPages] = useState<readonly PageAudits[]>();
  useEffect(() => {
    let isWanted = true;
    void loadSiteAudits(domain).then((found) => {
      if (isWanted) setPages(found);
    });
    return () => {
      isWanted = false;
    };
  }, [domain]);
  if (!pages) return null;
  if (pages.length === 0) return <p className="soft">{text('siteAudits.none', { domain })}</p>;
  return (
    <section aria-label={text('section.audits')}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{text('kw.page')}</th>
            <th scope="col" className="number">
              {text('score')}
            </th>
            <th scope="col" className="number">
              {text('errorsShort')}
            </th>
            <th scope="col" className="number">
              {text('warningsShort')}
            </th>
            <th scope="col">{text('checkedAt')}</th>
            <th scope="col" className="number">
              {text('section.audits')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pages.map(({ before, count, newest }) => {
            const { score } = newest.report;
            const old = before?.report.score ?? null;
            const change = score === null || old === null ? 0 : score - old;
            return (
              <tr key={newest.page}>
                <th scope="row">
                  <a href={newest.page} title={newest.page} target="_blank" rel="noreferrer">
                    <MiddleClipped text={newest.page} />
                  </a>
                </th>
                <td className="number">
                  {score === null ? '–' : number(score)} {change === 0 ? null : <Change change={change} />}
                </td>
                <td className="number">{number(countFindings(newest.report, 'error'))}</td>
                <td className="number">{number(countFindings(newest.report, 'warning'))}</td>
                <td>{time(newest.checkedAt)}</td>
                <td className="number">{number(count)}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
      <p className="soft">{text('siteAudits.how')}</p>
    </section>
  );
}
