import { type ReactNode, useState } from 'react';

import type { EngineDescription } from '#shared/serp/engine.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { removeOrigins, requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import type { SerpChange, SerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

import styles from './options.module.css';

interface EngineGridProps {
  readonly settings: SerpSettings;
  readonly onChange: (changed: SerpChange) => void;
}

/** Engines whose results pages show overlays. Access to those that are chosen together is asked for together. */
export function EngineGrid({ onChange, settings }: EngineGridProps): ReactNode {
  const { text } = useWords();
  const [isRefused, setRefused] = useState(false);
  const on = settings.engines;
  const turnOn = async (wanted: readonly EngineDescription[]): Promise<void> => {
    // First of all: browsers ask only in the turn of the click.
    const isGranted = await requestOrigins(wanted.flatMap(serpOrigins));
    setRefused(!isGranted);
    if (!isGranted) return;
    onChange((before) => {
      const ids = new Set([...before.engines, ...wanted.map(({ id }) => id)]);
      return { engines: engines.map(({ id }) => id).filter((id) => ids.has(id)) };
    });
  };
  const turnOff = async (unwanted: readonly EngineDescription[]): Promise<void> => {
    const ids = new Set(unwanted.map(({ id }) => id));
    onChange((before) => ({ engines: before.engines.filter((id) => !ids.has(id)) }));
    await removeOrigins(unwanted.flatMap(serpOrigins));
  };
  const others = engines.filter(({ id }) => !on.includes(id));
  return (
    <>
      <ul className={styles.engines}>
        {engines.map((engine) => (
          <li key={engine.id}>
            <label className={layoutStyles.check}>
              <input
                type="checkbox"
                aria-label={text('serp.showOn', { engine: engine.name })}
                checked={on.includes(engine.id)}
                onChange={(event) => void (event.target.checked ? turnOn([engine]) : turnOff([engine]))}
              />
              <span>{engine.name}</span>
            </label>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button disabled={others.length === 0} onClick={() => void turnOn(others)}>
          {text('serp.allOn')}
        </Button>
        <Button disabled={on.length === 0} onClick={() => void turnOff(engines.filter(({ id }) => on.includes(id)))}>
          {text('serp.allOff')}
        </Button>
      </ButtonRow>
      {isRefused ? <p role="alert">{text('serp.refusedAny')}</p> : null}
    </>
  );
}
