import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { AuditOutcome } from '#shared/audit/report/report.ts';
import { type AuditLanguage, ruleText } from '#shared/audit/texts/audit-language.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';
import chipButtonStyles from '#extension/ui/ChipButton.module.css';
import styles from './issues.module.css';

interface OtherOutcomesProps {
  readonly label: string;
  readonly tone: Tone;
  readonly outcomes: readonly AuditOutcome[];
  /** Show each outcome's sentence: the reason why it was not checked. */
  readonly hasMessages: boolean;
}

/** A folded list of outcomes that are no findings. */
export function OtherOutcomes({ label, tone, outcomes, hasMessages }: OtherOutcomesProps): ReactNode {
  const { number } = useWords();
  const language = useAuditLanguage();
  if (outcomes.length === 0) return null;
  return (
    <details className={clsx(styles.fold, styles.others)}>
      <summary data-row="" data-row-focus="">
        <Mark tone={tone} />
        {label}
        <span className={chipButtonStyles.chipCount}>{number(outcomes.length)}</span>
      </summary>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.rule}>
            <span>{titleOf(outcome.rule, language)}</span>
            {hasMessages ? (
              <span className="soft">{outcome.message}</span>
            ) : (
              <code className="soft">{outcome.rule}</code>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function titleOf(id: string, language: AuditLanguage): string {
  const rule = findRule(id);
  return rule ? ruleText(rule, 'title', language) : id;
}
