import { type FormEvent, type ReactNode, useState } from 'react';

import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import { type ChannelKindId, channelKinds } from '#shared/alerts/channel-kind.ts';
import type { ChannelSettings } from '#shared/api/channel-settings.ts';
import { eventTexts } from '#shared/events/event-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

interface ChannelFormProps {
  readonly onAdded: (answer: { readonly failure: string | null; readonly secret: string | null }) => Promise<void>;
}

/** Names a place for alerts: what is asked for follows its kind. */
export function ChannelForm({ onAdded }: ChannelFormProps): ReactNode {
  const { locale, text } = useWords();
  const language = usePartLanguage('alerts');
  const [kind, setKind] = useState<ChannelKindId>('email');
  const [target, setTarget] = useState('');
  const [takesLog, setTakesLog] = useState(false);
  const [region, setRegion] = useState<'us' | 'eu'>('us');
  const [sender, setSender] = useState(noSender);
  const say = (id: keyof typeof alertTexts): string => translate(alertTexts, language, id);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const settings: ChannelSettings = {
      kind,
      target: target.trim(),
      locale,
      takesLog: kind === 'webhook' && takesLog,
      ...(kind === 'pagerduty' && { region }),
      ...(kind === 'sms' && { sender }),
    };
    await onAdded(await askBackground('addAlertChannel', settings));
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
        onChange={(event) => {
          setKind(channelKinds.find((each) => each === event.target.value) ?? 'email');
          setTarget('');
        }}
      >
        {channelKinds.map((each) => (
          <option key={each} value={each}>
            {say(`channel.${each}`)}
          </option>
        ))}
      </Select>
      <Input
        type={inputTypes[kind]}
        required
        maxLength={2_000}
        autoComplete="off"
        aria-label={say(`target.${kind}`)}
        placeholder={say(`target.${kind}`)}
        value={target}
        onChange={(event) => setTarget(event.target.value)}
      />
      {kind === 'webhook' ? (
        <label>
          <input type="checkbox" checked={takesLog} onChange={(event) => setTakesLog(event.target.checked)} />{' '}
          {translate(eventTexts, language, 'timeline.takesLog')}
        </label>
      ) : null}
      {kind === 'pagerduty' ? (
        <Select
          aria-label={say('region')}
          value={region}
          onChange={(event) => setRegion(event.target.value === 'eu' ? 'eu' : 'us')}
        >
          <option value="us">{say('region.us')}</option>
          <option value="eu">{say('region.eu')}</option>
        </Select>
      ) : null}
      {kind === 'sms' ? <SenderFields sender={sender} say={say} onChange={setSender} /> : null}
      <Button type="submit">{text('alerts.addChannel')}</Button>
    </form>
  );
}

type Sender = NonNullable<ChannelSettings['sender']>;

const noSender: Sender = { accountSid: '', authToken: '', from: '' };

const inputTypes: Readonly<Record<ChannelKindId, string>> = {
  email: 'email',
  webhook: 'url',
  slack: 'url',
  pagerduty: 'password',
  sms: 'tel',
};

interface SenderFieldsProps {
  readonly sender: Sender;
  readonly say: (id: keyof typeof alertTexts) => string;
  readonly onChange: (sender: Sender) => void;
}

function SenderFields({ onChange, say, sender }: SenderFieldsProps): ReactNode {
  return (
    <>
      {(['accountSid', 'authToken', 'from'] as const).map((field) => (
        <Input
          key={field}
          type={field === 'authToken' ? 'password' : 'text'}
          required
          maxLength={100}
          autoComplete="off"
          aria-label={say(`sender.${field}`)}
          placeholder={say(`sender.${field}`)}
          value={sender[field]}
          onChange={(event) => onChange({ ...sender, [field]: event.target.value.trim() })}
        />
      ))}
      <span className="soft">{say('sender.price')}</span>
    </>
  );
}
