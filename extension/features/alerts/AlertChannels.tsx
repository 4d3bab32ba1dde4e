import { type FormEvent, type ReactNode, useState } from 'react';

import type { AlertChannel, AlertDelivery } from '#shared/api/endpoints/alerts.ts';
import { eventTexts } from '#shared/events/event-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { SiteAlerts } from '#extension/platform/messages/alert-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { shortDay } from '#extension/keyword-view/short-day.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';
import styles from './alerts.module.css';

type AlertChannelsProps = NonNullable<SiteAlerts['remote']> & {
  readonly onChanged: (failure: string | null) => Promise<void>;
};

/** Mail, webhooks and chats of the backend, and what became of each message. */
export function AlertChannels({ channels, deliveries, onChanged }: AlertChannelsProps): ReactNode {
  const { text } = useWords();
  const language = usePartLanguage('alerts');
  const [secret, setSecret] = useState<string | null>(null);
  const [tested, setTested] = useState<string>();
  const test = async ({ id, target }: AlertChannel): Promise<void> => {
    const { failure } = await askBackground('testAlertChannel', { id });
    setTested(
      failure === null ? text('alerts.testSent', { target }) : text('alerts.testFailed', { target, reason: failure }),
    );
  };
  const remove = async ({ id }: AlertChannel): Promise<void> => {
    await onChanged((await askBackground('removeAlertChannel', { id })).failure);
  };
  return (
    <details>
      <summary>{text('alerts.channels', { count: channels.length })}</summary>
      <ul>
        {channels.map((channel) => (
          <li key={channel.id} className={keywordViewStyles.noteLine}>
            <span className="soft">{text(`alerts.channel.${channel.kind}`)}</span>
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
      <ChannelForm
        key={channels.length}
        onAdded={async (answer) => {
          setSecret(answer.secret);
          await onChanged(answer.failure);
        }}
      />
      {secret === null ? null : (
        <p className="wrap-anywhere">
          {text('alerts.secret')} <code>{secret}</code>
        </p>
      )}
      {deliveries.length === 0 ? null : (
        <ul className={styles.alertEvents}>
          {deliveries.map((delivery) => (
            <DeliveryLine key={delivery.id} delivery={delivery} channels={channels} onChanged={onChanged} />
          ))}
        </ul>
      )}
    </details>
  );
}

interface ChannelFormProps {
  readonly onAdded: (answer: { readonly failure: string | null; readonly secret: string | null }) => Promise<void>;
}

function ChannelForm({ onAdded }: ChannelFormProps): ReactNode {
  const { locale, text } = useWords();
  const language = usePartLanguage('alerts');
  const [takesLog, setTakesLog] = useState(false);
  const [kind, setKind] = useState<AlertChannel['kind']>('email');
  const [target, setTarget] = useState('');
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    await onAdded(
      await askBackground('addAlertChannel', {
        kind,
        target: target.trim(),
        locale,
        takesLog: kind === 'webhook' && takesLog,
      }),
    );
  };
  return (
    <form
      className={keywordViewStyles.noteForm}
      aria-label={text('alerts.addChannel')}
      onSubmit={(event) => void add(event)}
    >
      <Select
        aria-label={text('alerts.channelKind')}
        value={kind}
        onChange={(event) => setKind(channelKinds.find((each) => each === event.target.value) ?? 'email')}
      >
        {channelKinds.map((each) => (
          <option key={each} value={each}>
            {text(`alerts.channel.${each}`)}
          </option>
        ))}
      </Select>
      <Input
        type={kind === 'email' ? 'email' : 'url'}
        required
        maxLength={2_000}
        aria-label={text(`alerts.target.${kind}`)}
        placeholder={text(`alerts.target.${kind}`)}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
      />
      {kind === 'webhook' ? (
        <label>
          <input type="checkbox" checked={takesLog} onChange={(event) => setTakesLog(event.target.checked)} />{' '}
          {translate(eventTexts, language, 'timeline.takesLog')}
        </label>
      ) : null}
      <Button type="submit">{text('alerts.addChannel')}</Button>
    </form>
  );
}

const channelKinds: readonly AlertChannel['kind'][] = ['email', 'webhook', 'slack'];

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
