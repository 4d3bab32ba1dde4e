import type { ReactNode } from 'react';

import { useSerpSettings } from '#extension/session/use-serp-settings.ts';
import type { SerpSettings } from '#extension/platform/storage/serp-settings.ts';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

import { EngineGrid } from './EngineGrid.tsx';
import { HiddenDomains } from './HiddenDomains.tsx';
import styles from './options.module.css';

const densities = ['full', 'compact', 'off'] as const;

/** Overlays on results pages: which engines, how much, and whether pages are shared. */
export function SerpSection({ initial }: { readonly initial: SerpSettings }): ReactNode {
  const { text } = useWords();
  const [settings, change] = useSerpSettings(initial);
  return (
    <section aria-labelledby="serp">
      <h2 id="serp">{text('serp.title')}</h2>
      <p className="soft">{text('serp.explained')}</p>
      <EngineGrid settings={settings} onChange={(changed) => void change(changed)} />
      <label className={styles.choice}>
        <span>{text('serp.density')}</span>
        <Select
          value={settings.density}
          onChange={(event) => {
            const density = densities.find((each) => each === event.target.value);
            if (density) void change({ density });
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
          onChange={(event) => void change({ sharing: event.target.checked ? 'yes' : 'no' })}
        />
        <span>{text('serp.share')}</span>
      </label>
      <p className="soft">{text('serp.shareExplained')}</p>
      <HiddenDomains
        domains={settings.hiddenDomains}
        onShow={(domain) => void change({ hiddenDomains: settings.hiddenDomains.filter((each) => each !== domain) })}
      />
    </section>
  );
}
