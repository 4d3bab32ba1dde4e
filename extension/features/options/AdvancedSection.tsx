import type { ReactNode } from 'react';

import { engines } from '#shared/serp/engine-list.ts';
import { useSerpSettings } from '#extension/session/use-serp-settings.ts';
import { useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

import { EngineHealthLine } from './EngineHealthLine.tsx';
import { EngineUpdatesSection } from './EngineUpdatesSection.tsx';
import type { StoredOptions } from './load-stored-options.ts';
import { OutboxSection } from './OutboxSection.tsx';
import { useEngineUpdates } from './use-engine-updates.ts';
import styles from './options.module.css';

interface AdvancedSectionProps {
  readonly initial: Pick<StoredOptions, 'serp' | 'outbox' | 'health' | 'updates'>;
}

/** What few people need: what waits to be sent, and how results pages are read. */
export function AdvancedSection({ initial }: AdvancedSectionProps): ReactNode {
  const { text } = useWords();
  const [settings, change] = useSerpSettings(initial.serp);
  const updates = useEngineUpdates(initial.updates);
  return (
    <section aria-labelledby="advanced">
      <h2 id="advanced">{text('options.advanced')}</h2>
      <OutboxSection initial={initial.outbox} />
      <section aria-labelledby="reading">
        <h3 id="reading">{text('serp.reading')}</h3>
        <p className="soft">{text('serp.readingExplained')}</p>
        <ul className={styles.engineStates}>
          {engines.map((engine) => (
            <li key={engine.id}>
              <span>{engine.name}</span>
              <div>
                <EngineHealthLine
                  engine={engine}
                  initial={initial.health[engine.id]}
                  update={updates?.updates[engine.id]}
                />
              </div>
            </li>
          ))}
        </ul>
      </section>
      <div>
        <label className={layoutStyles.check}>
          <input
            type="checkbox"
            checked={settings.healthSharing}
            onChange={(event) => void change({ healthSharing: event.target.checked })}
          />
          <span>{text('serp.shareHealth')}</span>
        </label>
        <p className="soft">{text('serp.shareHealthExplained')}</p>
      </div>
      <EngineUpdatesSection list={updates} />
    </section>
  );
}
