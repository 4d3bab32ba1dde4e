import type { ReactNode } from 'react';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditOutcome, AuditReport } from '#shared/audit/report/report.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';
import { MissingInput } from '#extension/ui/MissingInput.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';
import { Verdict } from '#extension/ui/Verdict.tsx';

import { RobotsFile } from './RobotsFile.tsx';
import { VisitSection } from './VisitSection.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** Whether search engines may read and list the page, and which words say so. */
export function RobotsTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun, tabId } = usePanelActions();
  const { report, facts } = audit;
  return (
    <div className={layoutStyles.sections}>
      <section aria-labelledby="robots-verdict">
        <h2 id="robots-verdict">{text('robotsVerdict')}</h2>
        <Verdict report={report} />
        <RuleOutcomes report={report} />
      </section>
      {facts ? <Directives facts={facts} /> : <NeedsFacts onRerun={rerun} />}
      {tabId === undefined || audit.isOfAnotherPage ? null : <VisitSection tabId={tabId} report={report} />}
      {facts ? <RobotsFile file={facts.robotsTxt} pageUrl={facts.url} /> : null}
    </div>
  );
}

const tones: Readonly<Record<AuditOutcome['outcome'], Tone | undefined>> = {
  pass: 'pass',
  fail: undefined,
  'needs-review': 'notice',
  'not-checked': 'unknown',
  'not-applicable': 'unknown',
  error: 'unknown',
};

function RuleOutcomes({ report }: { readonly report: AuditReport }): ReactNode {
  const decisive = report.outcomes.filter(
    ({ rule, outcome }) =>
      (rule.startsWith('robots/') || rule.startsWith('index/')) && (outcome === 'fail' || outcome === 'not-checked'),
  );
  // Without an answer every rule waits for the same one: its sentence is said once.
  const groups = Map.groupBy(decisive, ({ message, outcome, rule }) => (outcome === 'fail' ? rule : message));
  return (
    <ul className={layoutStyles.plainList}>
      {[...groups].map(([id, [first, ...others]]) =>
        first === undefined ? null : (
          <li key={id}>
            <Mark tone={tones[first.outcome] ?? first.severity} />
            <span>
              {first.message} <code className="soft">{[first, ...others].map(({ rule }) => rule).join(', ')}</code>
            </span>
          </li>
        ),
      )}
    </ul>
  );
}

function Directives({ facts }: { readonly facts: PageFacts }): ReactNode {
  const { text } = useWords();
  const tags = facts.document.robotsDirectives;
  const header = facts.response.state === 'present' ? facts.response.value.headers['x-robots-tag'] : undefined;
  return (
    <section aria-labelledby="robots-directives">
      <h2 id="robots-directives">{text('robotsDirectives')}</h2>
      <Facts>
        {tags?.map((tag) => (
          <div key={tag.node}>
            <dt>{`meta ${tag.agent}`}</dt>
            <dd>
              <code>{tag.content}</code>
            </dd>
          </div>
        ))}
        {tags?.length === 0 ? (
          <div>
            <dt>meta robots</dt>
            <dd className="soft">{text('robotsAbsent')}</dd>
          </div>
        ) : null}
        <div>
          <dt>X-Robots-Tag</dt>
          <dd>
            {facts.response.state === 'missing' ? (
              <MissingInput input={facts.response} />
            ) : header === undefined ? (
              <span className="soft">{text('none')}</span>
            ) : (
              <code>{header}</code>
            )}
          </dd>
        </div>
      </Facts>
    </section>
  );
}
