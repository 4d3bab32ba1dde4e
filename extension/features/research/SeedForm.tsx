import { type FormEvent, type ReactNode, useState } from 'react';

import { expansionKinds } from '#shared/research/suggestions/expand-seed.ts';
import { type ResearchFault, researchKeyword } from '#shared/research/suggestions/research-keyword.ts';
import { suggestionSources } from '#shared/research/suggestions/suggestion-sources.data.ts';
import type { ResearchSettings } from '#extension/platform/storage/research-settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ChipButton } from '#extension/ui/ChipButton.tsx';
import { Input } from '#extension/ui/Field.tsx';

import { planRequests } from './plan-requests.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface SeedFormProps {
  readonly seed: string;
  readonly onSeed: (seed: string) => void;
  readonly settings: ResearchSettings;
  readonly onSettings: (change: Partial<ResearchSettings>) => void;
  readonly isRunning: boolean;
  readonly onFind: () => void;
  readonly onStop: () => void;
}

/** The seed, the sources to ask and what to add; says how many requests that makes before any is made. */
export function SeedForm(props: SeedFormProps): ReactNode {
  const { isRunning, onFind, onSeed, onSettings, onStop, seed, settings } = props;
  const { country, kinds, language, sources } = settings;
  const { say } = useSay();
  const [fault, setFault] = useState<ResearchFault>();
  const plan = planRequests(sources, kinds, { country, language });
  const time =
    plan.seconds < 90
      ? say('ideas.plan.seconds', { count: plan.seconds })
      : say('ideas.plan.minutes', { count: Math.round(plan.seconds / 60) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = researchKeyword(seed);
    setFault(read.ok ? undefined : read.failure);
    if (read.ok) onFind();
  };
  return (
    <form className={styles.seedForm} onSubmit={submit}>
      <div className={styles.seedLine}>
        <Input
          className={styles.seed}
          aria-label={say('ideas.seed')}
          placeholder={say('ideas.seed')}
          aria-invalid={fault !== undefined}
          maxLength={1_000}
          required
          value={seed}
          onChange={({ target }) => {
            setFault(undefined);
            onSeed(target.value);
          }}
        />
        <label>
          {say('ideas.language')}
          <Input
            className={styles.code}
            pattern="[A-Za-z]{2,3}"
            maxLength={3}
            required
            value={language}
            onChange={({ target }) => onSettings({ language: target.value.trim().toLowerCase() })}
          />
        </label>
        <label>
          {say('ideas.country')}
          <Input
            className={styles.code}
            pattern="[A-Za-z]{2}"
            maxLength={2}
            required
            value={country}
            onChange={({ target }) => onSettings({ country: target.value.trim().toLowerCase() })}
          />
        </label>
        {isRunning ? (
          <Button onClick={onStop}>{say('ideas.stop')}</Button>
        ) : (
          <Button type="submit" kind="primary" disabled={sources.length === 0}>
            {say('ideas.find')}
          </Button>
        )}
      </div>
      {fault === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {say(`ideas.fault.${fault}`)}
        </p>
      )}
      <fieldset className={styles.chips}>
        <legend>{say('ideas.sources')}</legend>
        {suggestionSources.map(({ id, name }) => (
          <ChipButton
            key={id}
            aria-pressed={sources.includes(id)}
            onClick={() => onSettings({ sources: toggle(sources, id) })}
          >
            {name}
          </ChipButton>
        ))}
      </fieldset>
      <fieldset className={styles.chips}>
        <legend>{say('ideas.kinds')}</legend>
        {expansionKinds.map((kind) => (
          <ChipButton
            key={kind}
            aria-pressed={kinds.includes(kind)}
            onClick={() => onSettings({ kinds: toggle(kinds, kind) })}
          >
            {say(`ideas.kind.${kind}`)}
          </ChipButton>
        ))}
      </fieldset>
      <p className="soft">
        {sources.length === 0 ? say('ideas.plan.none') : say('ideas.plan', { count: plan.count, time })}{' '}
        {sources.some((id) => id !== 'wikipedia') ? say('ideas.plan.permission') : null}
      </p>
    </form>
  );
}

function toggle<T>(list: readonly T[], one: T): T[] {
  return list.includes(one) ? list.filter((each) => each !== one) : [...list, one];
}
