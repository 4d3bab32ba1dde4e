import { clsx } from 'clsx';
import { type ReactNode, useEffect, useState } from 'react';

import type { EngineDescription } from '#shared/serp/engine.ts';
import type { EngineUpdate } from '#extension/platform/storage/engine-updates.ts';
import { type EngineHealth, loadHealth, watchHealth } from '#extension/platform/storage/serp-health.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

import { EngineProof } from './EngineProof.tsx';
import styles from './options.module.css';

interface EngineHealthProps {
  readonly engine: EngineDescription;
  /** undefined where no page of it was read yet. */
  readonly initial: EngineHealth | undefined;
  readonly update: EngineUpdate | undefined;
}

/** How the engine's last page was read, and what became of a newer description. With how far the description is proven. */
export function EngineHealthLine({ engine: { id: engine, provenOn }, initial, update }: EngineHealthProps): ReactNode {
  const { text, time } = useWords();
  const [health, setHealth] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    void loadHealth(engine).then(setHealth);
    watchHealth(engine, setHealth, ending.signal);
    return () => ending.abort();
  }, [engine]);
  const isWell = health?.state === 'ok' && health.method === 'rules' && health.results * 2 >= health.links;
  const proof = <EngineProof provenOn={provenOn} isReadHere={isWell} />;
  if (!health && !update) return proof;
  return (
    <>
      {proof}
      <span className={clsx(styles.stateLine, 'soft')} data-testid={`health-${engine}`}>
        {health ? (
          <>
            <Mark tone={isWell || health.state === 'no_results' ? 'pass' : 'warning'} />
            {text(health.state === 'ok' ? healthKey(health) : `serp.state.${health.state}`, {
              results: health.results,
              links: health.links,
              when: time(health.at),
            })}
            {` ${text('serp.readByVersion', { version: health.rulesVersion })}`}
          </>
        ) : null}
        {update ? <UpdateText update={update} /> : null}
      </span>
    </>
  );
}

/** Marketplaces and videos have no links to other sites that results could be counted against. */
function healthKey({ links }: EngineHealth): 'serp.health' | 'serp.healthResults' {
  return links > 0 ? 'serp.health' : 'serp.healthResults';
}

function UpdateText({ update }: { readonly update: EngineUpdate }): ReactNode {
  const { text, time } = useWords();
  const count = (verdict: string): number => update.pages.filter((page) => page.verdict === verdict).length;
  const isTooSlow = update.state === 'rolled-back' && count('too-slow') > 0;
  return ` ${text(isTooSlow ? 'serp.update.tooSlow' : `serp.update.${update.state}`, {
    version: update.description.version,
    compared: update.pages.length,
    better: count('better'),
    worse: count('worse'),
    when: time(update.since),
  })}`;
}
