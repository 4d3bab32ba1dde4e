import { type ReactNode, useState } from 'react';

import type { AlertChannel, AlertDelivery } from '#shared/api/endpoints/alerts.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import type { ChannelKindId } from '#shared/alerts/channel-kind.ts';
import { eventTexts } from '#shared/events/event-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { SiteAlerts } from '#extension/platform/messages/alert-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { shortDay } from '#extension/keyword-view/short-day.ts';
import { Button } from '#extension/ui/Button.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';
import styles from './alerts.module.css';
import { ChannelForm } from './ChannelForm.tsx';

type AlertChannelsProps = NonNullable<SiteAlerts['remote']> & {
  readonly onChanged: () => Promise<void>;
};

/** Mail, webhooks and chats of the backend, and what became of each message. */
export function AlertChannels({ channels, deliveries, onChanged }: AlertChannelsProps): ReactNode {
  const { text } = useWords();
  const language = usePartLanguage('alerts');
  const [secret, setSecret] = useState<string | null>(null);
  const [tested, setTested] = useState<string>();
  const [failure, setFailure] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const note = async (reason: string | null): Promise<void> => {
    setFailure(reason);
    await onChanged();
  };
  const test = async ({ id, target }: AlertChannel): Promise<void> => {
    const { failure } = await askBackground('testAlertChannel', { id });
    setTested(
      failure === null ? text('alerts.testSent', { target }) : text('alerts.testFailed', { target, reason: failure }),
    );
  };
  const remove = async ({ id }: AlertChannel): Promise<void> => {
    await note((await askBackground('removeAlertChannel', { id })).failure);
  };
  return (
    <section aria-labelledby="alert-channels">
      <h4 id="alert-channels">{text('alerts.channels')}</h4>
      {channels.length === 0 ? <p className="soft">{text('alerts.noChannels')}</p> : null}
      <ul>
        {channels.map((channel) => (
          <li key={channel.id} className={keywordViewStyles.noteLine}>
            {saysKind.has(channel.kind) ? null : (
              <span className="soft">{translate(alertTexts, language, `channel.${channel.kind}`)}</span>
            )}
            <span className="wrap-anywhere">{channel.target}</span>
            {channel.log === null ? null : (
              <span className="soft">
                {translate(eventTexts, language, 'timeline.hasTaken', { seq: channel.log.lastSeq })}{' '}
                {channel.log.reason}
              </span>
            )}
            <LinkButton onClick={() => void test(channel)}>{text('alerts.test')}</LinkButton>
            <LinkButton
              aria-label={text('alerts.removeChannel', { target: channel.target })}
              onClick={() => void remove(channel)}
            >
              {text('kw.delete')}
            </LinkButton>
          </li>
        ))}
      </ul>
      <output>{tested}</output>
      {failure === null ? null : (
        <p role="alert">{translate(alertTexts, language, 'channel.failed', { reason: failure })}</p>
      )}
      <Button aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
        {text('alerts.newChannel')}
      </Button>
      {isAdding ? (
        <ChannelForm
          key={channels.length}
          onAdded={async (answer) => {
            setSecret(answer.secret);
            await note(answer.failure);
            if (answer.failure === null) setAdding(false);
          }}
        />
      ) : null}
      {secret === null ? null : (
        <p className="wrap-anywhere">
          {text('alerts.secret')} <code>{secret}</code>
        </p>
      )}
      {deliveries.length === 0 ? null : (
        <details>
          <summary>{text('alerts.sent', { count: deliveries.length })}</summary>
          <ul className={styles.alertEvents}>
            {deliveries.map((delivery) => (
              <DeliveryLine key={delivery.id} delivery={delivery} channels={channels} onChanged={note} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Their targets name it: they are no addresses. */
const saysKind: ReadonlySet<ChannelKindId> = new Set(['pagerduty', 'sms']);

interface DeliveryLineProps {
  readonly delivery: AlertDelivery;
  readonly channels: readonly AlertChannel[];
  readonly onChanged: (failure: string | null) => Promise<void>;
}

function DeliveryLine({ channels, delivery, onChanged }: DeliveryLineProps): ReactNode {
  const { locale, text } = useWords();
  const { alerts, channelId, createdAt, id, reason, status } = delivery;
  const target = channels.find((channel) => channel.id === channelId)?.target ?? '–';
  const retry = async (): Promise<void> => {
    await onChanged((await askBackground('retryAlertDelivery', { id })).failure);
  };
  return (
    <li>
      <time className="soft" dateTime={createdAt}>
        {shortDay(createdAt, locale)}
      </time>{' '}
      {text(`alerts.delivery.${status}`, { count: alerts, target })}{' '}
      {reason === null ? null : <span className="soft">{reason}</span>}{' '}
      {status === 'failed' ? <LinkButton onClick={() => void retry()}>{text('alerts.retry')}</LinkButton> : null}
    </li>
  );
}
