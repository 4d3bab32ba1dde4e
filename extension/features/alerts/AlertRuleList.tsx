import type { ReactNode } from 'react';

import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import type { Translation } from '#shared/kernel/translation.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { nameCondition, nameLimits } from './alert-words.ts';
import { useSay } from './use-say.ts';
import styles from './alerts.module.css';

interface AlertRuleListProps {
  readonly rules: readonly SiteAlertRule[];
  readonly channels: readonly AlertChannel[];
  /** Texts of alerts. */
  readonly language: Translation;
  readonly onChange: (rule: SiteAlertRule) => void;
  /** `failure`: why the backend does not know of the change. */
  readonly onChanged: (failure: string | null) => Promise<void>;
}

/** Each rule with its switch, for which keywords and how calmly it speaks, and where. */
export function AlertRuleList({ channels, language, onChange, onChanged, rules }: AlertRuleListProps): ReactNode {
  const words = useWords();
  const say = useSay();
  const { text } = words;
  const toggle = async (rule: SiteAlertRule): Promise<void> => {
    const { failure } = await askBackground('saveAlertRule', { ...rule, isEnabled: !rule.isEnabled });
    await onChanged(failure);
  };
  const remove = async ({ domain, id }: SiteAlertRule): Promise<void> => {
    await onChanged((await askBackground('removeAlertRule', { domain, id })).failure);
  };
  if (rules.length === 0) return null;
  return (
    <ul className={styles.rules}>
      {rules.map((rule) => {
        const name = nameCondition(rule.condition, words, language);
        const targets = channels.filter(({ id }) => rule.channelIds.includes(id)).map(({ target }) => target);
        return (
          <li key={rule.id}>
            <div>
              <label>
                <input type="checkbox" checked={rule.isEnabled} onChange={() => void toggle(rule)} /> {name}
              </label>
              <p className="soft wrap-anywhere">
                {[
                  nameLimits(rule, words, say),
                  ...(targets.length === 0 ? [] : [say('rule.sent', { targets: targets.join(', ') })]),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <LinkButton aria-label={say('form.changeNamed', { rule: name })} onClick={() => onChange(rule)}>
              {say('form.changeShort')}
            </LinkButton>
            <LinkButton aria-label={text('alerts.removeRule', { rule: name })} onClick={() => void remove(rule)}>
              {text('kw.delete')}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
