import { type ReactNode, useId } from 'react';

import { digestFrequencies } from '#shared/digest/digest-period.ts';
import { digestTexts } from '#shared/digest/digest-texts.data.ts';
import { translate } from '#shared/kernel/translation.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Select } from '#extension/ui/Field.tsx';

import { useDigest } from './use-digest.ts';

/** How often the member gets what happened in the workspace by mail, or what that takes. */
export function DigestChoice(): ReactNode {
  const { choose, failure, opensHere, setting } = useDigest();
  const { locale, text } = useWords();
  const language = usePartLanguage('alerts');
  const titleId = useId();
  const say = (id: keyof typeof digestTexts, params?: Readonly<Record<string, string>>): string =>
    translate(digestTexts, language, id, params);
  const dayOf = (at: string): string => {
    const zone = setting?.timeZone ?? 'UTC';
    return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
      Date.parse(at),
    );
  };
  if (!setting && failure === null) return null;
  return (
    <section aria-labelledby={titleId}>
      <h4 id={titleId}>{say('digest.title')}</h4>
      {failure === null ? null : <p role="alert">{say('digest.failed', { reason: failure })}</p>}
      {setting && setting.needs !== 'nothing' ? (
        <p>
          {say(`digest.needs.${setting.needs}`, { email: setting.email ?? '' })}{' '}
          {setting.needs === 'mail' ? null : (
            <LinkButton onClick={() => openOptions('backend')}>{text('openOptions')}</LinkButton>
          )}
        </p>
      ) : null}
      {setting && (setting.needs === 'nothing' || setting.frequency !== 'off') ? (
        <>
          <p className="wrap-anywhere">{say('digest.what', { email: setting.email ?? '' })}</p>
          <Select
            aria-label={say('digest.frequency')}
            value={setting.frequency}
            onChange={({ target }) =>
              void choose(digestFrequencies.find((each) => each === target.value) ?? 'off', locale)
            }
          >
            {digestFrequencies.map((each) => (
              <option key={each} value={each}>
                {say(`digest.${each}`)}
              </option>
            ))}
          </Select>
          {setting.frequency === 'off' ? null : (
            <p className="soft">
              {say('digest.zone', { zone: setting.timeZone })}{' '}
              {setting.nextAt === null ? null : say('digest.next', { day: dayOf(setting.nextAt) })}
            </p>
          )}
          {opensHere ? null : <p className="soft">{say('digest.links')}</p>}
        </>
      ) : null}
      {setting?.last ? (
        <p className="soft">{say(`digest.last.${setting.last.outcome}`, { day: dayOf(setting.last.periodEnd) })}</p>
      ) : null}
    </section>
  );
}
