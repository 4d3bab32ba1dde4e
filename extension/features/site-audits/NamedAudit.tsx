import { type ReactNode, useEffect, useState } from 'react';

import type { CallFailure } from '#shared/api/call.ts';
import { describeFailure } from '#shared/api/describe-failure.ts';
import type { StoredAuditWithReport } from '#shared/api/endpoints/audits.ts';
import { reportSections } from '#shared/audit/report/report-sections.ts';
import type { Result } from '#shared/kernel/result.ts';
import { loadBackendAudit } from '#extension/platform/network/audit-access.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

/** One audit that the backend keeps, by its id: page, score and findings; or why it cannot be shown. */
export function NamedAudit({ id }: { readonly id: string }): ReactNode {
  const { number, text, time } = useWords();
  const [read, setRead] = useState<Result<StoredAuditWithReport, CallFailure | null>>();
  useEffect(() => {
    let isWanted = true;
    void loadBackendAudit(id).then((found) => {
      if (isWanted) setRead(found);
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (!read) return null;
  if (!read.ok) {
    const reason = read.failure === null ? text('siteAudits.noBackend') : describeFailure(read.failure);
    return <p role="alert">{text('siteAudits.oneFailed', { reason })}</p>;
  }
  const { checkedAt, report, score, url } = read.value;
  const { findings } = reportSections(report);
  return (
    <section aria-labelledby="named-audit">
      <h3 id="named-audit">{text('siteAudits.one', { time: time(checkedAt) })}</h3>
      <p className="wrap-anywhere">
        <a href={url} target="_blank" rel="noreferrer">
          {url}
        </a>{' '}
        · {text('score')} {score === null ? '–' : number(score)}
      </p>
      {findings.length === 0 ? <p className="soft">{text('siteAudits.oneFine')}</p> : null}
      <ul>
        {findings.map(({ message, rule, severity }) => (
          <li key={rule}>
            <Mark tone={severity} label={text(severity)} /> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
