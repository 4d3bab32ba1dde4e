import { type ReactNode, useState } from 'react';

import type { AuditOutcome } from '#shared/audit/report/report.ts';
import { reportSections, severityOrder } from '#shared/audit/report/report-sections.ts';
import { categoryText } from '#shared/audit/texts/report-texts.ts';
import {
  countByCategory,
  filterIssues,
  type IssueFilter,
  type IssueKind,
  issueKind,
} from '#extension/report-view/filter-issues.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { Select } from '#extension/ui/Field.tsx';
import { FilterChips, toggled } from '#extension/ui/FilterChips.tsx';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { SearchField } from '#extension/ui/SearchField.tsx';

import { FineList } from './FineList.tsx';
import { IssueRow } from './IssueRow.tsx';
import { OtherOutcomes } from './OtherOutcomes.tsx';
import styles from './issues.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

const kinds: readonly IssueKind[] = [...severityOrder, 'review'];

const noFilter: IssueFilter = { severities: new Set(), categories: new Set(), search: '' };

/** Everything that is wrong, worst first, and below it what passed and what could not be checked. */
export function IssuesTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { number, text } = useWords();
  const language = useAuditLanguage();
  const { wishedRule } = usePanelActions();
  const [filter, setFilter] = useState(noFilter);
  const [opened, setOpened] = useState<ReadonlySet<string>>(() => asSet(wishedRule));
  const sections = reportSections(audit.report);
  const issues = [...sections.findings, ...sections.needsReview];
  const shown = filterIssues(issues, filter);
  const fine = filterIssues(sections.fine, filter);
  const muted = new Set(audit.report.muted);

  const [seenWish, setSeenWish] = useState(wishedRule);
  if (wishedRule !== seenWish) {
    setSeenWish(wishedRule);
    setFilter(noFilter);
    setOpened(asSet(wishedRule));
  }

  return (
    <div>
      <div className={layoutStyles.toolbar}>
        <div className={styles.filters}>
          <Select
            aria-label={text('byCategory')}
            value={[...filter.categories][0] ?? ''}
            onChange={({ target }) =>
              setFilter({ ...filter, categories: asSet(target.value === '' ? undefined : target.value) })
            }
          >
            <option value="">{text('allCategories')}</option>
            {[...countByCategory(issues)].map(([id, count]) => (
              <option key={id} value={id}>{`${categoryText(language, id)} (${number(count)})`}</option>
            ))}
          </Select>
          <SearchField
            label={text('searchIssues')}
            value={filter.search}
            onChange={(search) => setFilter({ ...filter, search })}
          />
        </div>
        <FilterChips
          label={text('bySeverity')}
          chips={kinds.map((kind) => ({
            id: kind,
            label: text(kind === 'review' ? 'needsReview' : kind),
            tone: kind === 'review' ? 'unknown' : kind,
            count: issues.filter((issue) => issueKind(issue) === kind).length,
          }))}
          selected={filter.severities}
          onToggle={(id) => setFilter({ ...filter, severities: toggled(filter.severities, id) })}
        />
      </div>
      <IssueList audit={audit} issues={shown} opened={opened} onToggle={(rule) => setOpened(toggled(opened, rule))} />
      {shown.length === 0 ? (
        <p className={layoutStyles.quietLine}>{text(issues.length === 0 ? 'nothingFound' : 'nothingMatches')}</p>
      ) : null}
      <FineList
        key={wishedRule}
        label={text('fineList')}
        isOpenFirst={fine.some(({ rule }) => rule === wishedRule)}
        count={fine.length}
      >
        <IssueList audit={audit} issues={fine} opened={opened} onToggle={(rule) => setOpened(toggled(opened, rule))} />
      </FineList>
      <OtherOutcomes label={text('notCheckedList')} tone="unknown" outcomes={sections.notChecked} hasMessages />
      <OtherOutcomes label={text('passedList')} tone="pass" outcomes={sections.passed} hasMessages={false} />
      <OtherOutcomes
        label={text('mutedList')}
        tone="unknown"
        outcomes={sections.notApplicable.filter(({ rule }) => muted.has(rule))}
        hasMessages={false}
      />
      <OtherOutcomes
        label={text('notApplicableList')}
        tone="unknown"
        outcomes={sections.notApplicable.filter(({ rule }) => !muted.has(rule))}
        hasMessages={false}
      />
    </div>
  );
}

interface IssueListProps {
  readonly audit: ShownAudit;
  readonly issues: readonly AuditOutcome[];
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (rule: string) => void;
}

function IssueList({ audit, issues, opened, onToggle }: IssueListProps): ReactNode {
  const { text } = useWords();
  return (
    <ul aria-label={text('findings')}>
      {issues.map((issue) => (
        <li key={issue.rule}>
          <IssueRow audit={audit} issue={issue} isOpen={opened.has(issue.rule)} onToggle={() => onToggle(issue.rule)} />
        </li>
      ))}
    </ul>
  );
}

function asSet(id: string | undefined): ReadonlySet<string> {
  return new Set(id === undefined ? [] : [id]);
}
