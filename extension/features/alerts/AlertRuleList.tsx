import type { ReactNode } from 'react';

import type { Translation } from '#shared/kernel/translation.ts';
import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { nameCondition, nameLimits } from './alert-words.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';
import styles from './alerts.module.css';

interface AlertRuleListProps {
  readonly rules: readonly SiteAlertRule[];
  /** Texts of alerts. */
  readonly language: Translation;
  /** `failure`: why the backend does not know of the change. */
  readonly onChanged: (failure: string | null) => Promise<void>;
}

/** Each rule with its switch. */
export function AlertRuleList({ language, onChanged, rules }: AlertRuleListProps): ReactNode {
  const words = useWords();
  const { text } = words;
  const toggle = async (rule: SiteAlertRule): Promise<void> => {
    const { failure } = await askBackground('saveAlertRule', { ...rule, isEnabled: !rule.isEnabled });
    await onChanged(failure);
  };
  const remove = async ({ domain, id }: SiteAlertRule): Promise<void> => {
    await onChanged((await askBackground('removeAlertRule', { domain, id })).failure);
  };
  return (
    <ul className={styles.alertRules}>
      {rules.map((rule) => {
        const name = nameCondition(rule.condition, words, language);
        return (
          <li key={rule.id} className={keywordViewStyles.noteLine}>
            <label>
              <input type="checkbox" checked={rule.isEnabled} onChange={() => void toggle(rule)} /> {name}
            </label>
            <span className="soft">{nameLimits(rule, words)}</span>
            <LinkButton aria-label={text('alerts.removeRule', { rule: name })} onClick={() => void remove(rule)}>
              {text('kw.delete')}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
