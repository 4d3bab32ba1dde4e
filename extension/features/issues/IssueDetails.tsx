import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { AuditDetail, AuditOutcome } from '#shared/audit/report/report.ts';
import { countPlaces } from '#shared/audit/report/report-sections.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { MiddleClipped } from '#extension/ui/MiddleClipped.tsx';
import { RowActions } from '#extension/ui/RowActions.tsx';

import { DraftFixes } from './DraftFixes.tsx';
import { MuteRule } from './MuteRule.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './issues.module.css';

export interface IssueProps {
  readonly audit: ShownAudit;
  readonly issue: AuditOutcome;
}

/** Why it matters, how to fix it, where it is, and who says so. */
export function IssueDetails({ audit, issue }: IssueProps): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const { savePlaces } = usePanelActions();
  const rule = findRule(issue.rule);
  const hidden = countPlaces(issue) - issue.details.length;
  return (
    <div className={styles.issueDetails}>
      {rule ? (
        <>
          <h2>{text('why')}</h2>
          <p>{ruleText(rule, 'why', language)}</p>
          <h2>{text('howToFix')}</h2>
          <p>{ruleText(rule, 'fix', language)}</p>
          {audit.facts ? <DraftFixes rule={issue.rule} report={audit.report} facts={audit.facts} /> : null}
        </>
      ) : null}
      {issue.details.length > 0 ? (
        <>
          <h2>{text('where')}</h2>
          <ul className={styles.places}>
            {issue.details.map((detail, index) => (
              <li key={`${detail.in ?? ''}${detail.node ?? ''}-${index}`}>
                <Place detail={detail} />
              </li>
            ))}
          </ul>
          {hidden > 0 ? <p className="soft">{text('morePlaces', { count: hidden })}</p> : null}
          <Button onClick={() => savePlaces(issue.rule)}>{text('savePlaces')}</Button>
        </>
      ) : null}
      <p className={styles.issueSource}>
        <code>{issue.rule}</code>
        {rule ? (
          <a href={rule.source.url} target="_blank" rel="noreferrer">
            {rule.source.label}
            <Icon name="link" />
            <span className="visually-hidden">{text('opensNewTab')}</span>
          </a>
        ) : null}
      </p>
      <MuteRule rule={issue.rule} />
    </div>
  );
}

function Place({ detail }: { readonly detail: AuditDetail }): ReactNode {
  const { text } = useWords();
  const { highlight, copy } = usePanelActions();
  const { node, selector, snippet, url, value } = detail;
  const isInPage = detail.in !== 'raw' && (node !== undefined || selector !== undefined);
  const place = {
    ...(node === undefined ? {} : { node }),
    ...(selector === undefined ? {} : { selector }),
  };
  const show = isInPage ? () => highlight(place) : undefined;
  const lines = (
    <>
      {snippet === undefined ? null : <code className={styles.placeSnippet}>{snippet}</code>}
      {value === undefined || (snippet?.includes(value) ?? false) ? null : (
        <span className="wrap-anywhere">{value}</span>
      )}
      {url === undefined ? null : (
        <span className="soft">
          <MiddleClipped text={url} length={72} />
        </span>
      )}
      {selector === undefined ? null : <span className={clsx(styles.placeSelector, 'clip')}>{selector}</span>}
      {detail.in === 'raw' ? <Tag>{text('inRaw')}</Tag> : null}
    </>
  );
  return (
    <div className={styles.place}>
      {show ? (
        <button type="button" className={styles.placeText} onClick={show} title={text('highlight')}>
          {lines}
        </button>
      ) : (
        <div className={styles.placeText}>{lines}</div>
      )}
      <RowActions onHighlight={show} onCopy={() => copy([selector, snippet, url, value].filter(Boolean).join('\n'))} />
    </div>
  );
}
