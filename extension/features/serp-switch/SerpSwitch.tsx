import { type ReactNode, useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { EngineOffer } from '#extension/platform/messages/serp-messages.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import type { KnownTab } from '#extension/platform/browser/tabs.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './SerpSwitch.module.css';

const densities = ['full', 'compact', 'off'] as const;

/** On an engine's pages: its overlays on or off, and how much of them. Nothing elsewhere. */
export function SerpSwitch({ tab }: { readonly tab: KnownTab }): ReactNode {
  const { text } = useWords();
  const { offer, reload } = useEngineOffer(tab.url);
  const [isRefused, setRefused] = useState(false);
  if (!offer) return null;
  const { id, isOn } = offer;
  const turn = async (wanted: boolean): Promise<void> => {
    // First of all: browsers ask only in the turn of the click.
    const isGranted = !wanted || (await requestOrigins(offer.origins));
    setRefused(!isGranted);
    if (!isGranted) return;
    await askBackground('switchEngine', { id, isOn: wanted });
    reload();
  };
  if (!isOn) {
    return (
      <div className={styles.offer}>
        <p>{text('serp.offer')}</p>
        <p>
          <Button onClick={() => void turn(true)}>{text('serp.showOn', { engine: offer.name })}</Button>
        </p>
        {isRefused ? <p className="soft">{text('serp.refused')}</p> : null}
      </div>
    );
  }
  return (
    <div className={styles.switch}>
      <label>
        <input type="checkbox" checked onChange={(event) => void turn(event.target.checked)} />
        <span>{text('serp.showOn', { engine: offer.name })}</span>
      </label>
      <Select
        aria-label={text('serp.density')}
        value={offer.density}
        onChange={(event) => {
          const density = densities.find((each) => each === event.target.value);
          if (density) void askBackground('setSerpDensity', { density }).then(reload);
        }}
      >
        {densities.map((density) => (
          <option key={density} value={density}>
            {text(`serp.density.${density}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

function useEngineOffer(url: string | undefined): {
  readonly offer: EngineOffer | undefined;
  readonly reload: () => void;
} {
  const [found, setFound] = useState<{ readonly url: string; readonly offer: EngineOffer | null }>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    if (url !== undefined) {
      void askBackground('findEngineOffer', { url }).then((offer) => {
        if (isCurrent) setFound({ url, offer });
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [url, turn]);
  return {
    offer: found?.url === url ? (found?.offer ?? undefined) : undefined,
    reload: () => setTurn((count) => count + 1),
  };
}
