import { type ReactNode, useState } from 'react';

import type { EngineId } from '#shared/serp/engine-catalog.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import type { SerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { applySerpChange } from '#extension/session/use-serp-settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { toggled } from '#extension/ui/FilterChips.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './EnginesStep.module.css';
import { Step } from './Step.tsx';

/** Job three: engines whose results pages show positions, asked for together. */
export function EnginesStep({ initial }: { readonly initial: SerpSettings['engines'] }): ReactNode {
  const { text } = useWords();
  const [on, setOn] = useState<readonly EngineId[]>(initial);
  const [chosen, setChosen] = useState<ReadonlySet<EngineId>>(() => new Set(initial.length > 0 ? initial : ['google']));
  const [isRefused, setRefused] = useState(false);
  const turnOn = async (): Promise<void> => {
    const wanted = engines.filter(({ id }) => chosen.has(id));
    // First of all, and once for all: browsers ask only in the turn of the click.
    const isGranted = await requestOrigins(wanted.flatMap(serpOrigins));
    setRefused(!isGranted);
    if (!isGranted) return;
    const { engines: all } = await applySerpChange({ engines: wanted.map(({ id }) => id) });
    setOn(all);
  };
  const isSame = on.length === chosen.size && on.every((id) => chosen.has(id));
  return (
    <Step number={3} title={text('welcome.ranks')} explained={text('welcome.ranksExplained')} isDone={on.length > 0}>
      <fieldset className={styles.engines} aria-label={text('serp.title')}>
        {engines.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => setChosen(toggled(chosen, id))} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <ButtonRow>
        <Button
          kind={isSame ? 'plain' : 'primary'}
          disabled={chosen.size === 0 || isSame}
          onClick={() => void turnOn()}
        >
          {text('welcome.turnOn', { count: chosen.size })}
        </Button>
        <Button onClick={() => setChosen(new Set(chosen.size === engines.length ? [] : engines.map(({ id }) => id)))}>
          {text(chosen.size === engines.length ? 'welcome.noEngines' : 'welcome.allEngines')}
        </Button>
      </ButtonRow>
      <output className="soft">
        {isRefused ? text('serp.refused') : on.length > 0 ? text('welcome.enginesOn', { count: on.length }) : ''}
      </output>
    </Step>
  );
}
