import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { intents } from '#shared/research/intent/intent.ts';
import { intentTexts } from '#shared/research/intent/intent-texts.data.ts';
import { rankIntents } from '#shared/research/intent/judge-intent.ts';
import { judgeSerpIntent } from '#shared/research/intent/judge-serp-intent.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { ShareBar } from '#extension/ui/ShareBar.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from './serp.module.css';

/** What somebody who searches this wants, with every cue that counted; nothing on shops and video sites. */
export function IntentSection({ snapshot }: { readonly snapshot: SerpSnapshot }): ReactNode {
  const language = usePartLanguage('research');
  const reading = judgeSerpIntent(snapshot);
  if (!reading) return null;
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent', maximumFractionDigits: 0 });
  const { evidence, probabilities } = reading;
  return (
    <section aria-labelledby="serp-intent">
      <h2 id="serp-intent">{translate(intentTexts, language, 'intent.title')}</h2>
      {evidence.length === 0 ? (
        <p className="soft">{translate(intentTexts, language, 'intent.noCue')}</p>
      ) : (
        <>
          <Table>
            <tbody className={styles.intents}>
              {rankIntents(probabilities).map((intent) => (
                <tr key={intent}>
                  <th scope="row">{translate(intentTexts, language, `intent.${intent}`)}</th>
                  <td>
                    <ShareBar share={probabilities[intent]} />
                  </td>
                  <td className="number">{shownShare(probabilities[intent], percent)}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          <h3>{translate(intentTexts, language, 'intent.why')}</h3>
          <ul className={styles.serpTexts}>
            {evidence.map(({ id, seen, weights }) => (
              <li key={id}>
                {translate(intentTexts, language, `intent.cue.${id}`, { seen })}{' '}
                <span className="soft">
                  {intents
                    .filter((intent) => (weights[intent] ?? 0) > 0)
                    .map((intent) => translate(intentTexts, language, `intent.${intent}`))
                    .join(', ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="soft">{translate(intentTexts, language, 'intent.source')}</p>
    </section>
  );
}

/** No share is nothing or all: what rounds to 0 or 100 % is said to be less or more than the next one. */
function shownShare(share: number, percent: Intl.NumberFormat): string {
  if (share < 0.005) return `< ${percent.format(0.01)}`;
  return share > 0.995 ? `> ${percent.format(0.99)}` : percent.format(share);
}
