import { type ReactNode, useState } from 'react';

import type { EngineUpdates } from '#extension/platform/storage/engine-updates.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { Button } from '#extension/ui/Button.tsx';
import styles from './options.module.css';

/** Whether the backend has newer descriptions of engines, when it was asked, and what of its answer was refused and why. */
export function EngineUpdatesSection({ list }: { readonly list: EngineUpdates | undefined }): ReactNode {
  const { text } = useWords();
  const [isBusy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    setBusy(true);
    await askBackground('fetchEngines', {});
    setBusy(false);
  };
  return (
    <section aria-labelledby="engine-updates">
      <h3 id="engine-updates">{text('serp.updates')}</h3>
      <p className="soft">{text('serp.updatesExplained')}</p>
      <output className={styles.stateLine} data-testid="engine-updates">
        <Answer list={list} />
      </output>
      {list && list.refused.length > 0 ? (
        <ul className={styles.refused}>
          {list.refused.map(({ engine, version, detail }) => (
            <li key={`${engine} ${version}`} className="soft">
              {text('serp.updates.refusedOne', { engine, version, detail })}
            </li>
          ))}
        </ul>
      ) : null}
      {list ? (
        <Button disabled={isBusy} onClick={() => void check()}>
          {text(isBusy ? 'serp.updates.checking' : 'serp.updates.check')}
        </Button>
      ) : null}
    </section>
  );
}

function Answer({ list }: { readonly list: EngineUpdates | undefined }): ReactNode {
  const { text, time } = useWords();
  if (!list) {
    return (
      <>
        <Mark tone="unknown" />
        {text('serp.updates.none')}
      </>
    );
  }
  const { refusal, checkedAt, updates } = list;
  const when = time(checkedAt);
  if (!refusal) {
    return (
      <>
        <Mark tone="pass" />
        {text('serp.updates.taken', { count: Object.keys(updates).length, when })}
      </>
    );
  }
  return (
    <>
      <Mark tone={refusal.kind === 'unreachable' || refusal.kind === 'no-key' ? 'unknown' : 'error'} />
      {`${text(`serp.updates.${refusal.kind}`, { detail: refusal.detail })} · ${when}`}
    </>
  );
}
