import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import { featurePageUrl } from '#shared/structured-data/rich-results/feature.ts';
import type { Lack, RichResult } from '#shared/structured-data/rich-results/judge-rich-results.ts';
import { richResultName } from '#shared/audit/texts/report-texts.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';

import { itemTitle } from './item-title.ts';
import { previewParts } from './preview-parts.ts';
import { Button } from '#extension/ui/Button.tsx';
import styles from './structured-data.module.css';
import { Tag } from '#extension/ui/Tag.tsx';

interface RichResultListProps {
  readonly results: readonly RichResult[];
  /** The page may not be indexed, so nothing is shown of it. */
  readonly isKeptOut: boolean;
}

const maxShown = 100;

const tones: Readonly<Record<RichResult['state'], Tone>> = {
  eligible: 'pass',
  incomplete: 'error',
  'not-tried': 'unknown',
};

/** Per item and rich result of Google: eligible, or what is missing. */
export function RichResultList({ results, isKeptOut }: RichResultListProps): ReactNode {
  const { text, number } = useWords();
  return (
    <section aria-labelledby="rich-results">
      <h2 id="rich-results">{text('richResults')}</h2>
      <p className="soft">{text(results.length === 0 ? 'noRichResults' : isKeptOut ? 'richKeptOut' : 'richMeaning')}</p>
      {results.slice(0, maxShown).map((result, index) => (
        <RichResultRow key={index} result={result} />
      ))}
      {results.length > maxShown ? (
        <p className="soft">{text('moreOfThese', { count: number(results.length - maxShown) })}</p>
      ) : null}
    </section>
  );
}

function RichResultRow({ result }: { readonly result: RichResult }): ReactNode {
  const { text, locale } = useWords();
  const language = useAuditLanguage();
  const { highlight } = usePanelActions();
  const { feature, item, state, missingRequired, missingRecommended } = result;
  const { node } = item;
  return (
    <details className={clsx(styles.block, styles.richResult)} open={state === 'incomplete'}>
      <summary data-row="" data-row-focus="">
        <Mark tone={tones[state]} />
        <strong>{richResultName(language, feature)}</strong>
        <span className="clip soft">{itemTitle(item)}</span>
        <Tag className={`tone-${tones[state]}`}>{text(`rich.${state}`)}</Tag>
      </summary>
      {state === 'eligible' ? <Preview parts={previewParts(item, locale)} /> : null}
      <LackList label={text('richRequired')} lacks={missingRequired} />
      <LackList label={text('richRecommended')} lacks={missingRecommended} />
      {missingRequired.length + missingRecommended.length === 0 ? <p className="soft">{text('richComplete')}</p> : null}
      <p className={styles.richLinks}>
        <a href={featurePageUrl(feature)} target="_blank" rel="noreferrer">
          {text('richSource')}
        </a>
        {node === undefined ? null : (
          <Button data-action="highlight" onClick={() => highlight({ node })}>
            {text('highlight')}
          </Button>
        )}
      </p>
    </details>
  );
}

/** What the result could show beside the title. */
function Preview({ parts }: { readonly parts: readonly string[] }): ReactNode {
  const { text } = useWords();
  if (parts.length === 0) return null;
  return (
    <p>
      <span className="soft">{text('richPreview')}</span> <span>{parts.join(' · ')}</span>
    </p>
  );
}

/** Where several things lack the same, it stands once. */
function LackList({ label, lacks }: { readonly label: string; readonly lacks: readonly Lack[] }): ReactNode {
  const { text } = useWords();
  if (lacks.length === 0) return null;
  const paths = [...new Set(lacks.map(({ path }) => path.replaceAll(/\[\d+\]/g, '[]')))];
  return (
    <div className={styles.lacks}>
      <h3>{label}</h3>
      <ul>
        {paths.slice(0, 50).map((path) => (
          <li key={path}>
            <LackPath path={path} or={text('or')} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function LackPath({ path, or }: { readonly path: string; readonly or: string }): ReactNode {
  const alternatives = path.split('|').map((one) => one.replaceAll('&', ' + '));
  const shown = alternatives.slice(0, 3);
  return (
    <>
      {shown.map((one, index) => (
        <span key={one}>
          {index === 0 ? null : <span className="soft"> {or} </span>}
          <code className="wrap-anywhere">{one}</code>
        </span>
      ))}
      {alternatives.length > shown.length ? <span title={alternatives.join(` ${or} `)}> …</span> : null}
    </>
  );
}
