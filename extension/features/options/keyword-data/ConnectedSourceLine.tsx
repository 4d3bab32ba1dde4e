import type { ReactNode } from 'react';

import { isoTime, systemClock } from '#shared/kernel/clock.ts';
import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import { keywordSourceNames, type KeywordSourceId } from '#shared/research/sources/source-catalog.ts';
import { removeOrigins } from '#extension/platform/browser/serp-scripts.ts';
import type { SourceDescription } from '#extension/platform/messages/metric-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import {
  changeConnectedSources,
  type ConnectedSource,
  spentInMonth,
} from '#extension/platform/storage/connected-sources.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import styles from './keyword-data.module.css';

const microsPerUsd = 1_000_000;

interface ConnectedSourceLineProps {
  readonly source: ConnectedSource;
  /** All that can be asked. */
  readonly sources: readonly SourceDescription[];
  readonly isFirst: boolean;
  /** Called once its key is gone. */
  readonly onRemoved: (name: string) => void;
}

/** A source that is connected: its place in the order, its limit, and what it last failed with. */
export function ConnectedSourceLine({ isFirst, onRemoved, source, sources }: ConnectedSourceLineProps): ReactNode {
  const language = usePartLanguage('research');
  const { id, lastFailure, monthlyLimit } = source;
  const name = keywordSourceNames[id];
  const described = sources.find((each) => each.id === id);
  const scale = described?.unit === 'usd-micros' ? microsPerUsd : 1;
  const numbers = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 4 });
  const spent = spentInMonth(source, isoTime(systemClock).slice(0, 7)) / scale;
  const failure = lastFailure && sayFailure(lastFailure, id, language);
  return (
    <li>
      <div className={styles.head}>
        <strong>{name}</strong>
        {isFirst ? null : (
          <Button
            aria-label={translate(metricTexts, language, 'metrics.up', { source: name })}
            onClick={() => void moveUp(id)}
          >
            ↑
          </Button>
        )}
        <Button
          aria-label={translate(metricTexts, language, 'metrics.removeOf', { source: name })}
          title={translate(metricTexts, language, 'metrics.removeExplained')}
          onClick={() => void remove(id, sources).then(() => onRemoved(name))}
        >
          {translate(metricTexts, language, 'metrics.remove')}
        </Button>
      </div>
      {described && described.unit !== 'free' ? (
        <label className={styles.limit}>
          <span>{translate(metricTexts, language, 'metrics.limit')}</span>
          <Input
            type="number"
            min="0"
            step="any"
            aria-label={translate(metricTexts, language, 'metrics.limitOf', { source: name })}
            defaultValue={monthlyLimit === null ? '' : String(monthlyLimit / scale)}
            onBlur={({ target }) => void limit(id, readLimit(target.value, scale))}
          />
          <span>
            {translate(metricTexts, language, scale === 1 ? 'metrics.credits' : 'metrics.dollars')},{' '}
            {translate(metricTexts, language, 'metrics.spent', { amount: numbers.format(spent) })}
          </span>
        </label>
      ) : null}
      {failure === null ? null : <p>{failure}</p>}
    </li>
  );
}

/** Empty is no limit. */
function readLimit(text: string, scale: number): number | null {
  const number = Number(text);
  return text.trim() === '' || !Number.isFinite(number) || number < 0 ? null : Math.round(number * scale);
}

async function limit(id: KeywordSourceId, monthlyLimit: number | null): Promise<void> {
  await changeConnectedSources((sources) => sources.map((each) => (each.id === id ? { ...each, monthlyLimit } : each)));
}

async function moveUp(id: KeywordSourceId): Promise<void> {
  await changeConnectedSources((sources) => {
    const at = sources.findIndex((each) => each.id === id);
    const [moved, before] = [sources[at], sources[at - 1]];
    return moved && before ? sources.toSpliced(at - 1, 2, moved, before) : sources;
  });
  await askBackground('refreshNumbers', {});
}

/** Its key goes, and the access to hosts that no other source needs; its numbers stay. */
async function remove(id: KeywordSourceId, all: readonly SourceDescription[]): Promise<void> {
  const kept: KeywordSourceId[] = [];
  await changeConnectedSources((sources) => {
    const rest = sources.filter((each) => each.id !== id);
    kept.push(...rest.map((each) => each.id));
    return rest;
  });
  const needed = new Set(all.filter((each) => kept.includes(each.id)).flatMap(({ origins }) => origins));
  const own = all.find((each) => each.id === id)?.origins ?? [];
  const unneeded = own.filter((origin) => !needed.has(origin));
  if (unneeded.length > 0) await removeOrigins(unneeded);
  await askBackground('refreshNumbers', {});
}
