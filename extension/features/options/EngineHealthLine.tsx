import { type ReactNode, useEffect, useState } from 'react';

import type { EngineId } from '#shared/serp/snapshot.ts';
import { type EngineUpdate, loadEngineUpdateList } from '#extension/platform/engine-updates.ts';
import { type EngineHealth, loadHealth } from '#extension/platform/serp-health.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';

/** How the engine's last page was read, and what became of a newer description. Nothing where no page was read yet. */
export function EngineHealthLine({ engine }: { readonly engine: EngineId }): ReactNode {
  const { text, time } = useWords();
  const [health, setHealth] = useState<EngineHealth>();
  const [update, setUpdate] = useState<EngineUpdate>();
  useEffect(() => {
    void loadHealth(engine).then(setHealth);
    void loadEngineUpdateList().then((list) => setUpdate(list?.updates[engine]));
  }, [engine]);
  if (!health && !update) return null;
  const isWell = health?.state === 'ok' && health.method === 'rules' && health.results * 2 >= health.links;
  return (
    <span className="state-line soft">
      {health ? (
        <>
          <Mark tone={isWell || health.state === 'no_results' ? 'pass' : 'warning'} />
          {text(health.state === 'ok' ? 'serp.health' : `serp.state.${health.state}`, {
            results: health.results,
            links: health.links,
            when: time(health.at),
          })}
        </>
      ) : null}
      {update ? ` ${text(`serp.update.${update.state}`, { version: update.description.version })}` : ''}
    </span>
  );
}
