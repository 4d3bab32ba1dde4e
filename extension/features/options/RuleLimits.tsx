import { type ReactNode, useState } from 'react';

import type { Rule, RuleThreshold } from '#shared/audit/rule.ts';
import { rules } from '#shared/audit/rules/rule-list.ts';
import { limitText } from '#shared/audit/texts/audit-language.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Input } from '#extension/ui/Field.tsx';
import styles from './options.module.css';

interface RuleLimitsProps {
  readonly thresholds: Readonly<Record<string, number>>;
  /** `null`: the rule's own limit again. */
  readonly onChange: (rule: string, value: number | null) => void;
}

/** Every limit that a rule compares with, to be set by the user. */
export function RuleLimits({ thresholds, onChange }: RuleLimitsProps): ReactNode {
  const { text } = useWords();
  return (
    <details>
      <summary>{text('rules.limits')}</summary>
      <p className="soft">{text('rules.limitsExplained')}</p>
      <ul>
        {rules.flatMap((rule) =>
          rule.threshold
            ? [
                <li key={rule.id}>
                  <Limit
                    key={thresholds[rule.id]}
                    rule={rule}
                    threshold={rule.threshold}
                    chosen={thresholds[rule.id]}
                    onChange={(value) => onChange(rule.id, value)}
                  />
                </li>,
              ]
            : [],
        )}
      </ul>
    </details>
  );
}

interface LimitProps {
  readonly rule: Rule;
  readonly threshold: RuleThreshold;
  readonly chosen: number | undefined;
  readonly onChange: (value: number | null) => void;
}

function Limit({ rule, threshold, chosen, onChange }: LimitProps): ReactNode {
  const { text, number } = useWords();
  const language = useAuditLanguage();
  const { value, min, max } = threshold;
  const [typed, setTyped] = useState(String(chosen ?? value));
  const keep = (): void => {
    const wanted = Number(typed);
    const isValid = typed.trim() !== '' && wanted >= min && wanted <= max;
    if (!isValid) setTyped(String(chosen ?? value));
    else if (wanted !== (chosen ?? value)) onChange(wanted === value ? null : wanted);
  };
  return (
    <label className={styles.ruleLimit}>
      <span>
        {limitText(rule, language)} <span className="soft">{rule.id}</span>
      </span>
      <Input
        type="number"
        step="any"
        min={min}
        max={max}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
      />
      <span className="soft">{text('rules.usual', { value: number(value) })}</span>
    </label>
  );
}
