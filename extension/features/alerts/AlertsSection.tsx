import { type ReactNode, useState } from 'react';

import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import { describeAlert } from '#shared/alerts/describe-alert.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { monitorTexts } from '#shared/monitors/monitor-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { AlertChannels } from './AlertChannels.tsx';
import { DigestChoice } from './DigestChoice.tsx';
import { AlertRuleForm } from './AlertRuleForm.tsx';
import { AlertRuleList } from './AlertRuleList.tsx';
import { shortDay } from '#extension/keyword-view/short-day.ts';
import { useAlerts } from './use-alerts.ts';
import styles from './alerts.module.css';

interface AlertsSectionProps {
  readonly domain: string;
  /** Tags of its keywords, for rules about some of them. */
  readonly tags: readonly string[];
}

const shownEvents = 20;

/** What a site wants to hear of, what it was told, and what became of the messages. */
export function AlertsSection({ domain, tags }: AlertsSectionProps): ReactNode {
  const { locale, text } = useWords();
  const language = usePartLanguage('alerts');
  const { alerts, events, reload } = useAlerts(domain);
  const [failure, setFailure] = useState<string | null>(null);
  const [isSilent, setSilent] = useState(false);
  const [changedId, setChangedId] = useState<string>();
  if (!alerts) return null;
  const note = async (reason: string | null): Promise<void> => {
    setFailure(reason);
    await reload();
  };
  const { remote, rules } = alerts;
  const changed = rules.find(({ id }) => id === changedId);
  return (
    <section className={styles.alerts} aria-labelledby="alerts-title">
      <h3 id="alerts-title">{text('alerts.title')}</h3>
      {rules.length === 0 ? <p className="soft">{text('alerts.empty')}</p> : null}
      <AlertRuleList
        rules={rules}
        channels={remote?.channels ?? []}
        language={language}
        onChange={({ id }) => setChangedId(id)}
        onChanged={note}
      />
      <AlertRuleForm
        key={changed?.id}
        domain={domain}
        tags={tags}
        hasBackend={remote !== null || alerts.isComing || alerts.failure !== null}
        channels={remote?.channels ?? []}
        rules={rules}
        changed={changed}
        onSaved={async (reason) => {
          setChangedId(undefined);
          await note(reason);
        }}
        onCancel={() => setChangedId(undefined)}
        onAsked={(isAllowed) => setSilent(!isAllowed)}
      />
      {alerts.failure === null ? null : <p role="alert">{text('alerts.away', { reason: alerts.failure })}</p>}
      {failure === null ? null : <p role="alert">{text('alerts.failed', { reason: failure })}</p>}
      {isSilent ? <p className="soft">{text('alerts.silent')}</p> : null}
      {events.length === 0 ? null : (
        <details open>
          <summary>{text('alerts.told', { count: events.length })}</summary>
          <ul className={styles.alertEvents}>
            {events.slice(0, shownEvents).map(({ event, id }) => (
              <li key={id}>
                <time className="soft" dateTime={event.at}>
                  {shortDay(event.at, locale)}
                </time>{' '}
                <span className="wrap-anywhere">{describeAlert(event, language)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {remote ? <AlertChannels {...remote} onChanged={reload} /> : null}
      <DigestChoice />
      {!remote && !alerts.isComing && alerts.failure === null ? <p className="soft">{text('alerts.local')}</p> : null}
      <p className="soft">
        {translate(alertTexts, language, 'monitors')}{' '}
        <a href={writeRoute(domain, 'monitors')}>{translate(monitorTexts, language, 'monitor.watch')}</a>
      </p>
    </section>
  );
}
