import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { sayCounted, sayScore } from '#shared/research/strength/say-strength.ts';
import { strengthTexts } from '#shared/research/strength/strength-texts.data.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { useStrength } from '#extension/session/use-strength.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { ShareBar } from '#extension/ui/ShareBar.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { AskAuthority } from './AskAuthority.tsx';
import styles from './serp.module.css';

interface StrengthSectionProps {
  readonly visitId: string;
  readonly snapshot: SerpSnapshot;
  /** ISO 8601. */
  readonly seenAt: string;
}

/** How hard the page in front is to get onto, part by part; nothing where that cannot be judged. */
export function StrengthSection({ seenAt, snapshot, visitId }: StrengthSectionProps): ReactNode {
  const language = usePartLanguage('research');
  const strength = useStrength(snapshot, seenAt);
  if (!strength) return null;
  const say = (id: keyof typeof strengthTexts): string => translate(strengthTexts, language, id);
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  const [score, range] = sayScore(strength, language);
  return (
    <section aria-labelledby="serp-strength">
      <h2 id="serp-strength">{say('strength.title')}</h2>
      <p>
        <b>{score}</b> <span className="soft">{range}</span>
      </p>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('strength.part')}</th>
            <th scope="col">{say('strength.seen')}</th>
            <th scope="col">{say('strength.hardness')}</th>
            <th scope="col" className="number">
              {say('strength.weight')}
            </th>
          </tr>
        </thead>
        <tbody className={styles.strength}>
          {strength.parts.map((part) => (
            <tr key={part.id}>
              <th scope="row">{say(`strength.part.${part.id}`)}</th>
              <td className={part.state === 'unknown' ? 'soft' : undefined}>{sayCounted(part, language)}</td>
              <td title={part.state === 'known' ? number.format(part.hardness) : undefined}>
                {part.state === 'known' ? <ShareBar share={part.hardness / 100} /> : null}
              </td>
              <td className="number">{number.format(part.weight)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <AskAuthority visitId={visitId} />
      <p className="soft">{say('strength.source')}</p>
    </section>
  );
}
