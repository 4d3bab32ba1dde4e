import { type ReactNode, useMemo } from 'react';

import { engineInShadow, engineInUse } from '#shared/forecast/engines.ts';
import { fewestToCompare } from '#shared/forecast/record/compare-engines.ts';
import { fewestToTell, forecastRecord, type GroupRecord } from '#shared/forecast/record/forecast-record.ts';
import { mostPerKeyword, mostRanksInAll } from '#shared/forecast/record/keep-rank.ts';
import { mostInAll, mostPerSeries } from '#shared/forecast/record/keep-newest.ts';
import { fewestToRecalibrate } from '#shared/forecast/record/recalibrate.ts';
import { rankRecord } from '#shared/forecast/record/rank-record.ts';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';
import { RankRecordView } from './RankRecordView.tsx';
import { RecordFile } from './RecordFile.tsx';
import { RecordTable } from './RecordTable.tsx';
import type { KeptForecasts } from './use-kept-forecasts.ts';
import { useRecordWords } from './use-record-words.ts';

interface RecordViewProps {
  readonly kept: KeptForecasts;
  /** After the record was deleted or added to. */
  readonly onChange: () => Promise<void>;
}

/** How good forecasts were by kind of data, with the season before beside them, and what follows from it. */
export function RecordView({ kept: { forecasts, ranks }, onChange }: RecordViewProps): ReactNode {
  const { percentOff, ratio, say, sayGroup, sayScales, share } = useRecordWords();
  const { number } = useWords();
  const groups = useMemo(() => forecastRecord(forecasts), [forecasts]);
  const ofRanks = useMemo(() => rankRecord(ranks), [ranks]);
  const sayRanges = ({ recalibration, ...group }: GroupRecord): string => {
    const { origins, own80, own95, scale80, scale95 } = recalibration;
    const said = { data: sayGroup(group), count: origins, own80: share(own80), own95: share(own95) };
    if (origins < fewestToRecalibrate) return say('kept.ranges.few', { ...said, needs: fewestToRecalibrate });
    if (scale80 === 1 && scale95 === 1) return say('kept.ranges.hold', said);
    return say('kept.ranges.scaled', { ...said, ...sayScales(recalibration) });
  };
  /** What a site owner asks: how far off, and whether the range held. */
  const sayPlainly = ({ accuracy: { figures, origins, scored }, ...group }: GroupRecord): string => {
    const data = sayGroup(group);
    if (!figures) return say('kept.plain.few', { data, count: origins, needs: fewestToTell });
    const { naiveSmape, smape, within80 } = figures;
    const off = say('kept.plain', { data, scored, ours: percentOff(smape), naive: percentOff(naiveSmape) });
    const held = within80 === null ? '' : say('kept.plain.within', { within: number(Math.round(100 * within80)) });
    return `${off} ${held}`.trim();
  };
  const versions = { inUse: engineInUse.version, shadow: engineInShadow.version };
  const sayEngine = ({ comparison, ...group }: GroupRecord): string => {
    const { leader, origins, ratio: errors, won } = comparison;
    const said = { ...versions, data: sayGroup(group), count: origins };
    if (origins < fewestToCompare || errors === null) {
      return say('kept.engine.few', { ...said, needs: fewestToCompare });
    }
    const id = leader === engineInShadow.version ? 'kept.engine.won' : 'kept.engine.tried';
    return say(id, { ...said, won, ratio: ratio(errors) });
  };
  return (
    <section className={styles.record} aria-labelledby="forecast-record">
      <h3 id="forecast-record">{say('kept.title')}</h3>
      <p className="soft">{say('kept.about')}</p>
      {groups.length + ofRanks.length === 0 ? <p>{say('kept.none')}</p> : null}
      {groups.length === 0 ? null : (
        <ul>
          {groups.map((group) => (
            <li key={sayGroup(group)}>{sayPlainly(group)}</li>
          ))}
        </ul>
      )}
      {groups.length + ofRanks.length === 0 ? null : (
        <details>
          <summary>{say('kept.details')}</summary>
          {groups.length === 0 ? null : (
            <>
              <ScrollBox label={say('kept.off')}>
                <RecordTable groups={groups} />
              </ScrollBox>
              <p className="soft">{say('kept.spaced', { fewest: fewestToTell })}</p>
              <h4>{say('kept.ranges')}</h4>
              <ul>
                {groups.map((group) => (
                  <li key={sayGroup(group)}>{sayRanges(group)}</li>
                ))}
              </ul>
              <h4>{say('kept.engine')}</h4>
              <p className="soft">{say('kept.engine.about', { ...versions, needs: fewestToCompare })}</p>
              <ul>
                {groups.map((group) => (
                  <li key={sayGroup(group)}>{sayEngine(group)}</li>
                ))}
              </ul>
            </>
          )}
          {ofRanks.length === 0 ? null : <RankRecordView records={ofRanks} />}
          <p className="soft">
            {say('kept.bounds', {
              perSeries: number(mostPerSeries),
              inAll: number(mostInAll),
              perKeyword: number(mostPerKeyword),
              ranksInAll: number(mostRanksInAll),
            })}
          </p>
        </details>
      )}
      <RecordFile count={forecasts.length + ranks.length} onChange={onChange} />
    </section>
  );
}
