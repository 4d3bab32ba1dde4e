import { type ReactNode, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import type { StoredKeywordData } from '../load-stored-options.ts';
import { ConnectedSourceLine } from './ConnectedSourceLine.tsx';
import { type ConnectOutcome, ConnectSourceForm } from './ConnectSourceForm.tsx';
import { ImportNumbers } from './ImportNumbers.tsx';
import { KeptNumbers } from './KeptNumbers.tsx';
import styles from './keyword-data.module.css';

const noOutcome: ConnectOutcome = { isBusy: false, text: '' };

interface KeywordDataSectionProps {
  readonly initial: StoredKeywordData;
  /** Id of a source that the user came to connect. */
  readonly wanted: string | undefined;
}

/** Where numbers about keywords come from: connected sources in the user's order, and files. */
export function KeywordDataSection({ initial, wanted }: KeywordDataSectionProps): ReactNode {
  const language = usePartLanguage('research');
  const connected = useConnectedSources(initial.connected);
  const [removed, setRemoved] = useState<string>();
  const [outcome, setOutcome] = useState(noOutcome);
  const [clearings, setClearings] = useState(0);
  const { sources } = initial;
  const others = sources.filter(({ id }) => connected.every((each) => each.id !== id));
  return (
    <section aria-labelledby="keyword-data">
      <h2 id="keyword-data">{translate(metricTexts, language, 'metrics.title')}</h2>
      <p className="soft">{translate(metricTexts, language, 'metrics.explained')}</p>
      <ul className={styles.sources}>
        {connected.map((source, at) => (
          <ConnectedSourceLine
            key={source.id}
            source={source}
            sources={sources}
            isFirst={at === 0}
            onRemoved={(name) => {
              setRemoved(name);
              setOutcome(noOutcome);
            }}
          />
        ))}
      </ul>
      <output>
        {removed === undefined ? '' : translate(metricTexts, language, 'metrics.removed', { source: removed })}
      </output>
      <ConnectSourceForm
        sources={others}
        wanted={wanted}
        outcome={outcome}
        onOutcome={(next) => {
          setOutcome(next);
          setRemoved(undefined);
        }}
      />
      <ImportNumbers key={clearings} />
      <KeptNumbers initial={initial.count} onCleared={() => setClearings(clearings + 1)} />
    </section>
  );
}
