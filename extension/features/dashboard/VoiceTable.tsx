import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { ctrModel } from '#shared/keywords/ctr-model.ts';
import type { ShareOfVoice } from '#shared/keywords/share-of-voice.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Table } from '#extension/ui/Table.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface VoiceTableProps {
  readonly domain: string;
  readonly voice: ShareOfVoice | null;
  readonly tracked: number;
  /** Competitors that the site names. */
  readonly competitors: readonly string[];
  /** Goes where they are named. */
  readonly onName: () => void;
}

/** How the expected clicks divide between the site and its competitors. */
export function VoiceTable({ competitors, domain, onName, tracked, voice }: VoiceTableProps): ReactNode {
  const { text, percent } = useWords();
  if (competitors.length === 0)
    return (
      <section>
        <p className="soft">{text('kw.noCompetitors')}</p>
        <Button onClick={onName}>{text('kw.nameCompetitors')}</Button>
      </section>
    );
  const shares = [
    { name: domain, share: voice?.own ?? null },
    ...competitors.map((name) => ({ name, share: voice?.competitors[name] ?? null })),
  ].toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1));
  return (
    <section className={keywordViewStyles.voice} aria-labelledby="voice-title">
      <h3 id="voice-title">{text('kw.voice')}</h3>
      <Table>
        <tbody>
          {shares.map(({ name, share }) => (
            <tr key={name} className={name === domain ? keywordViewStyles.voiceOwn : undefined}>
              <th scope="row" className="clip">
                {readableDomain(name)}
              </th>
              <td className="number">
                <span className={keywordViewStyles.voiceShare}>
                  <span className={keywordViewStyles.voiceBar}>
                    <span style={{ width: `${share ?? 0}%` }} />
                  </span>
                  {share === null ? '–' : percent(share / 100)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="soft">
        {voice === null
          ? text('kw.voiceUnknown')
          : text(`kw.voiceExplained.${voice.weightedBy}`, { compared: voice.compared, tracked, model: ctrModel.name })}
      </p>
    </section>
  );
}
