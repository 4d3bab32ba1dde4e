import type { ReactNode } from 'react';

import type { TextReading } from '#shared/audit/text-reading.ts';
import { useWords } from '#extension/ui/Language.tsx';
import styles from './keyword-focus.module.css';

/** The most frequent words, pairs and triples of the main text, with what their shares are of. */
export function PhraseLists({ reading }: { readonly reading: TextReading }): ReactNode {
  const { text, number, percent } = useWords();
  const { phrases, words } = reading;
  return (
    <>
      <p className="soft">{text('keyword.base', { ...words })}</p>
      <div className={styles.phraseLists}>
        {phrases.map((list, index) => (
          <table key={index}>
            <caption>{text('keyword.phraseSize', { size: index + 1 })}</caption>
            <thead className="visually-hidden">
              <tr>
                <th scope="col">{text('keyword.phrase')}</th>
                <th scope="col">{text('keyword.times')}</th>
                <th scope="col">{text('keyword.per100')}</th>
              </tr>
            </thead>
            <tbody>
              {list.length === 0 ? (
                <tr>
                  <td colSpan={3} className="soft">
                    {text('keyword.noPhrases')}
                  </td>
                </tr>
              ) : null}
              {list.map(({ phrase, count, sharePercent }) => (
                <tr key={phrase}>
                  <th scope="row">{phrase}</th>
                  <td className="number">{number(count)}</td>
                  <td className="number soft">{percent(sharePercent / 100)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </>
  );
}
