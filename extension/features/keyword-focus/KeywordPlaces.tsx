import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { holds, type KeywordFocus, type PlaceMatch } from '#shared/audit/reading/keyword-focus.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';
import styles from './keyword-focus.module.css';

/** Where the page speaks of its keyword, how often, and how evenly. */
export function KeywordPlaces({ focus }: { readonly focus: KeywordFocus }): ReactNode {
  const { text, number } = useWords();
  const { isUnspaced, language, occurrences, wordCount, densityPercent, tenths } = focus;
  const most = Math.max(1, ...tenths);
  return (
    <>
      <table className={styles.keywordPlaces}>
        <thead>
          <tr>
            <th scope="col">{text('keyword.place')}</th>
            <th scope="col">{text('keyword.found')}</th>
          </tr>
        </thead>
        <tbody>
          {focus.places.map((place) => (
            <tr key={place.place}>
              <th scope="row">{text(`keyword.place.${place.place}`)}</th>
              <td>
                <Mark tone={toneOf(place)} />
                <span>
                  {place.isEmpty ? text('keyword.empty') : text(`keyword.match.${place.match}`)}
                  {place.total > 1 ? (
                    <span className="soft"> · {text('keyword.hits', { hits: place.hits, total: place.total })}</span>
                  ) : null}
                  {place.text === '' ? null : <span className={clsx(styles.keywordText, 'soft')}>{place.text}</span>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {text(isUnspaced ? 'keyword.densityUnspaced' : 'keyword.density', {
          count: occurrences,
          words: wordCount,
          percent: number(densityPercent),
        })}{' '}
        <span className="soft">{text('keyword.densityMyth')}</span>
      </p>
      <p className="visually-hidden">
        {text('keyword.tenths', { counts: tenths.map((count) => number(count)).join(', ') })}
      </p>
      <div
        className={styles.tenths}
        aria-hidden="true"
        title={text('keyword.tenths', { counts: tenths.map((count) => number(count)).join(', ') })}
      >
        {tenths.map((count, index) => (
          <span key={index} style={{ height: `${Math.round((count / most) * 100)}%` }} />
        ))}
      </div>
      <p className="soft">
        {language.stemming === null
          ? text('keyword.noStems', { language: language.code ?? '–' })
          : text('keyword.stems', { language: language.code ?? '–', from: language.from })}
      </p>
    </>
  );
}

function toneOf(place: PlaceMatch): Tone {
  if (place.isEmpty) return 'unknown';
  if (holds(place.match)) return 'pass';
  return 'notice';
}
