import type { ReactNode } from 'react';

import { type Accuracy, fewestToTell, type GroupRecord } from '#shared/forecast/record/forecast-record.ts';
import { useWords } from '#extension/ui/Language.tsx';

import styles from './forecast.module.css';
import { useRecordWords } from './use-record-words.ts';

/** A line for each kind of data and span: errors beside those of the season before, and what the ranges held. */
export function RecordTable({ groups }: { readonly groups: readonly GroupRecord[] }): ReactNode {
  const { say, sayGroup, share } = useRecordWords();
  const { number } = useWords();
  return (
    <table>
      <thead>
        <tr>
          <th rowSpan={2} scope="col">
            {say('kept.data')}
          </th>
          <th rowSpan={2} scope="col">
            {say('kept.scored')}
          </th>
          <th colSpan={2} scope="colgroup">
            {say('kept.off')}
          </th>
          <th colSpan={2} scope="colgroup">
            {say('kept.scaled')}
          </th>
          <th colSpan={2} scope="colgroup">
            {say('kept.within')}
          </th>
        </tr>
        <tr>
          {['off', 'scaled'].flatMap((figure) => [
            <th key={`${figure} ours`} scope="col">
              {say('kept.ours')}
            </th>,
            <th key={`${figure} naive`} scope="col">
              {say('kept.naive')}
            </th>,
          ])}
          <th scope="col">{share(0.8)}</th>
          <th scope="col">{share(0.95)}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={sayGroup(group)}>
            <th scope="row">{sayGroup(group)}</th>
            <td>
              {number(group.accuracy.scored)}
              <br />
              <span className="soft">{say('kept.waiting', { count: group.accuracy.waiting })}</span>
            </td>
            <Figures accuracy={group.accuracy} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Figures({ accuracy: { figures, origins } }: { readonly accuracy: Accuracy }): ReactNode {
  const { percentOff, ratio, say, share } = useRecordWords();
  if (!figures) return <td colSpan={6}>{say('kept.few', { count: origins, needs: fewestToTell })}</td>;
  const { mase, naiveMase, naiveSmape, smape, within80, within95 } = figures;
  const scaled = (value: number | null): string => (value === null ? '–' : ratio(value));
  return (
    <>
      <td className={styles.figure}>{percentOff(smape)}</td>
      <td className={styles.figure}>{percentOff(naiveSmape)}</td>
      <td className={styles.figure}>{scaled(mase)}</td>
      <td className={styles.figure}>{scaled(naiveMase)}</td>
      <td className={styles.figure}>{share(within80)}</td>
      <td className={styles.figure}>{share(within95)}</td>
    </>
  );
}
