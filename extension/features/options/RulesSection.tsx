import { type ReactNode, useEffect, useState } from 'react';

import { type AuditPreferences, withMuted } from '#shared/audit/preferences.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import {
  changeAuditPreferences,
  loadAuditPreferences,
  watchAuditPreferences,
} from '#extension/platform/storage/audit-preferences.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';

import { RuleLimits } from './RuleLimits.tsx';
import { Button } from '#extension/ui/Button.tsx';
import styles from './options.module.css';

/** Rules that the user muted, and the limits that can be set. */
export function RulesSection({ initial }: { readonly initial: AuditPreferences }): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const preferences = useAuditPreferences(initial);
  const change = async (next: (before: AuditPreferences) => AuditPreferences): Promise<void> => {
    await changeAuditPreferences(next);
    await askBackground('judgeAgain', {});
  };
  const { muted, thresholds } = preferences;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{text('rules.title')}</h2>
      <p className="soft">{text(muted.length === 0 ? 'rules.noneMuted' : 'rules.muted', { count: muted.length })}</p>
      <ul className={styles.mutedRules}>
        {muted.map(({ rule, host }) => {
          const known = findRule(rule);
          return (
            <li key={`${rule} ${host ?? ''}`}>
              <span>
                {known ? ruleText(known, 'title', language) : rule}{' '}
                <span className="soft">
                  {rule} · {host === null ? text('rules.everywhere') : host || text('rules.files')}
                </span>
              </span>
              <Button onClick={() => void change((before) => withMuted(before, { rule, host, isMuted: false }))}>
                {text('rules.unmute')}
              </Button>
            </li>
          );
        })}
      </ul>
      <RuleLimits
        thresholds={thresholds}
        onChange={(rule, value) =>
          void change((before) => {
            const others = Object.entries(before.thresholds).filter(([id]) => id !== rule);
            return { ...before, thresholds: Object.fromEntries(value === null ? others : [...others, [rule, value]]) };
          })
        }
      />
    </section>
  );
}

function useAuditPreferences(initial: AuditPreferences): AuditPreferences {
  const [preferences, setPreferences] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    void loadAuditPreferences().then(setPreferences);
    watchAuditPreferences(setPreferences, ending.signal);
    return () => ending.abort();
  }, []);
  return preferences;
}
