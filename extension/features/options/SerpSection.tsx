import { type ReactNode, useEffect, useState } from 'react';

import type { EngineDescription } from '#shared/serp/engine.ts';
import { engines } from '#shared/serp/engine-list.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { removeOrigins, requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import {
  changeSerpSettings,
  loadSerpSettings,
  type SerpSettings,
  watchSerpSettings,
} from '#extension/platform/storage/serp-settings.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { EngineHealthLine } from './EngineHealthLine.tsx';
import { EngineUpdatesSection } from './EngineUpdatesSection.tsx';
import { Select } from '#extension/ui/Field.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import styles from './options.module.css';

const densities = ['full', 'compact', 'off'] as const;

/** Overlays on results pages: which engines, how much, and whether pages are shared. */
export function SerpSection(): ReactNode {
  const { text } = useWords();
  const settings = useSerpSettings();
  if (!settings) return null;
  const change = (changed: Partial<SerpSettings>): void =>
    void changeSerpSettings(changed).then(() => askBackground('applySerpSettings', {}));
  return (
    <section aria-labelledby="serp">
      <h2 id="serp">{text('serp.title')}</h2>
      <p className="soft">{text('serp.explained')}</p>
      <ul className={styles.engines}>
        {engines.map((engine) => (
          <li key={engine.id}>
            <EngineSwitch engine={engine} settings={settings} onChange={change} />
          </li>
        ))}
      </ul>
      <label className={styles.choice}>
        <span>{text('serp.density')}</span>
        <Select
          value={settings.density}
          onChange={(event) => {
            const density = densities.find((each) => each === event.target.value);
            if (density) change({ density });
          }}
        >
          {densities.map((density) => (
            <option key={density} value={density}>
              {text(`serp.density.${density}`)}
            </option>
          ))}
        </Select>
      </label>
      <label className={layoutStyles.check}>
        <input
          type="checkbox"
          checked={settings.sharing === 'yes'}
          onChange={(event) => change({ sharing: event.target.checked ? 'yes' : 'no' })}
        />
        <span>{text('serp.share')}</span>
      </label>
      <p className="soft">{text('serp.shareExplained')}</p>
      <label className={layoutStyles.check}>
        <input
          type="checkbox"
          checked={settings.healthSharing}
          onChange={(event) => change({ healthSharing: event.target.checked })}
        />
        <span>{text('serp.shareHealth')}</span>
      </label>
      <p className="soft">{text('serp.shareHealthExplained')}</p>
      <EngineUpdatesSection />
    </section>
  );
}

interface EngineSwitchProps {
  readonly engine: EngineDescription;
  readonly settings: SerpSettings;
  readonly onChange: (changed: Partial<SerpSettings>) => void;
}

function EngineSwitch({ engine, settings, onChange }: EngineSwitchProps): ReactNode {
  const { text } = useWords();
  const [isRefused, setRefused] = useState(false);
  const isOn = settings.engines.includes(engine.id);
  const turn = async (wanted: boolean): Promise<void> => {
    const others = settings.engines.filter((id) => id !== engine.id);
    if (!wanted) {
      onChange({ engines: others });
      await removeOrigins(serpOrigins(engine));
      return;
    }
    // First of all: browsers ask only in the turn of the click.
    const isGranted = await requestOrigins(serpOrigins(engine));
    setRefused(!isGranted);
    if (isGranted) onChange({ engines: [...others, engine.id] });
  };
  return (
    <>
      <label className={layoutStyles.check}>
        <input type="checkbox" checked={isOn} onChange={(event) => void turn(event.target.checked)} />
        <span>{text('serp.showOn', { engine: engine.name })}</span>
      </label>
      {isRefused ? <span className="soft">{text('serp.refused')}</span> : null}
      <EngineHealthLine engine={engine} />
    </>
  );
}

function useSerpSettings(): SerpSettings | undefined {
  const [settings, setSettings] = useState<SerpSettings>();
  useEffect(() => {
    const ending = new AbortController();
    void loadSerpSettings().then(setSettings);
    watchSerpSettings(setSettings, ending.signal);
    return () => ending.abort();
  }, []);
  return settings;
}
