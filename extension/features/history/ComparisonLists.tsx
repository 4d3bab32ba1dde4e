import type { ReactNode } from 'react';

import type { AuditComparison } from '#shared/audit/report/audit-comparison.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';
import { Change } from '#extension/ui/Score.tsx';
import styles from './history.module.css';
import layoutStyles from '#extension/ui/layout.module.css';

type Kind = Exclude<keyof AuditComparison, 'scoreChange'>;

const kinds: readonly { readonly kind: Kind; readonly tone: Tone }[] = [
  { kind: 'new', tone: 'error' },
  { kind: 'worse', tone: 'warning' },
  { kind: 'better', tone: 'pass' },
  { kind: 'fixed', tone: 'pass' },
  { kind: 'notJudged', tone: 'unknown' },
  { kind: 'notChecked', tone: 'unknown' },
];

/** What is new, worse, better and fixed between two audits, and what the later one says nothing of. */
export function ComparisonLists({ comparison }: { readonly comparison: AuditComparison }): ReactNode {
  const { text } = useWords();
  const { scoreChange } = comparison;
  const isSame = kinds.every(({ kind }) => comparison[kind].length === 0);
  return (
    <section aria-labelledby="comparison">
      <div className={layoutStyles.sectionHead}>
        <h2 id="comparison">{text('whatChanged')}</h2>
        {scoreChange === null || scoreChange === 0 ? null : <Change change={scoreChange} />}
      </div>
      {isSame ? <p className="soft">{text('nothingChanged')}</p> : null}
      {kinds.map(({ kind, tone }) =>
        comparison[kind].length === 0 ? null : (
          <ChangeList key={kind} kind={kind} tone={tone} changes={comparison[kind]} />
        ),
      )}
    </section>
  );
}

interface ChangeListProps {
  readonly kind: Kind;
  readonly tone: Tone;
  readonly changes: AuditComparison[Kind];
}

function ChangeList({ kind, tone, changes }: ChangeListProps): ReactNode {
  const { text, number } = useWords();
  const language = useAuditLanguage();
  return (
    <div className={styles.changeList}>
      <h3>
        <Mark tone={tone} />
        {text(`change.${kind}`)}
      </h3>
      <ul>
        {changes.map(({ rule, severity, before, after }) => {
          const found = findRule(rule);
          return (
            <li key={rule}>
              <Mark tone={severity} label={text(severity)} />
              <span>{found ? ruleText(found, 'title', language) : rule}</span>
              <span className="number soft" title={text('placesBeforeAfter', { before, after })}>
                {`${number(before)} → ${number(after)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
