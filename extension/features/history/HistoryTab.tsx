import { type ReactNode, useEffect, useState } from 'react';

import { compareReports } from '#shared/audit/report/compare-reports.ts';
import { countFindings } from '#shared/audit/report/report-sections.ts';
import { loadHistory } from '#extension/platform/storage/audit-store.ts';
import type { StoredAudit } from '#extension/platform/storage/database-schema.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Change } from '#extension/ui/Score.tsx';

import { ComparisonExport } from './ComparisonExport.tsx';
import { ComparisonLists } from './ComparisonLists.tsx';
import { PageNote } from './PageNote.tsx';
import { Table } from '#extension/ui/Table.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** The page's audits over time, and what changed between two of them. */
export function HistoryTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const audits = useHistory(audit);
  const [chosen, setChosen] = useState<{ readonly before?: string; readonly after?: string }>({});
  if (!audits) return null;
  const after = audits.find(({ id }) => id === chosen.after) ?? audits[0];
  const before = audits.find(({ id }) => id === chosen.before) ?? audits[1];
  const note = <PageNote key={audit.report.url} url={audit.report.url} />;
  if (!after || !before)
    return (
      <div className={layoutStyles.sections}>
        {note}
        <p className={layoutStyles.quietLine}>{text('historyShort')}</p>
      </div>
    );
  return (
    <div className={layoutStyles.sections}>
      {note}
      <section aria-labelledby="history-list">
        <h2 id="history-list">{text('auditsOfPage')}</h2>
        <Table>
          <thead>
            <tr>
              <th scope="col">{text('compareOld')}</th>
              <th scope="col">{text('compareNew')}</th>
              <th scope="col">{text('checkedAt')}</th>
              <th scope="col" className="number">
                {text('score')}
              </th>
              {(['error', 'warning'] as const).map((tone) => (
                <th key={tone} scope="col" className="number" title={text(`${tone}sShort`)}>
                  <Mark tone={tone} label={text(`${tone}sShort`)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {audits.map((each, index) => (
              <HistoryRow
                key={each.id}
                audit={each}
                older={audits[index + 1]}
                isBefore={each.id === before.id}
                isAfter={each.id === after.id}
                onBefore={() => setChosen({ before: each.id, after: after.id })}
                onAfter={() => setChosen({ before: before.id, after: each.id })}
              />
            ))}
          </tbody>
        </Table>
      </section>
      <ComparisonLists comparison={compareReports(before.report, after.report)} />
      <ComparisonExport before={before.report} after={after.report} />
    </div>
  );
}

interface HistoryRowProps {
  readonly audit: StoredAudit;
  readonly older: StoredAudit | undefined;
  readonly isBefore: boolean;
  readonly isAfter: boolean;
  readonly onBefore: () => void;
  readonly onAfter: () => void;
}

function HistoryRow({ audit, older, isBefore, isAfter, onBefore, onAfter }: HistoryRowProps): ReactNode {
  const { text, time, number } = useWords();
  const { score } = audit.report;
  const oldScore = older?.report.score ?? null;
  const change = score === null || oldScore === null ? 0 : score - oldScore;
  const when = time(audit.checkedAt);
  return (
    <tr>
      <td>
        <input
          type="radio"
          name="before"
          checked={isBefore}
          onChange={onBefore}
          aria-label={text('compareOldOf', { when })}
        />
      </td>
      <td>
        <input
          type="radio"
          name="after"
          checked={isAfter}
          onChange={onAfter}
          aria-label={text('compareNewOf', { when })}
        />
      </td>
      <td>{when}</td>
      <td className="number">
        {score === null ? '–' : number(score)} {change === 0 ? null : <Change change={change} />}
      </td>
      <td className="number">{number(countFindings(audit.report, 'error'))}</td>
      <td className="number">{number(countFindings(audit.report, 'warning'))}</td>
    </tr>
  );
}

/** Loads again when the audit shown is a newer one. */
function useHistory({ auditId, report }: ShownAudit): readonly StoredAudit[] | undefined {
  const [audits, setAudits] = useState<readonly StoredAudit[]>();
  const { url } = report;
  useEffect(() => {
    let isWanted = true;
    void loadHistory(url).then((found) => {
      if (isWanted) setAudits(found);
    });
    return () => {
      isWanted = false;
    };
  }, [auditId, url, report]);
  return audits;
}
