import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { FieldView, Side, Weight } from '#shared/audit/conclusions/conclusion.ts';
import { reportText, saidText } from '#shared/audit/texts/report-texts.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { useAuditLanguage, useWords } from '#extension/ui/Language.tsx';
import { Mark, type Tone } from '#extension/ui/Mark.tsx';
import styles from './four-views.module.css';

const tones: Readonly<Record<Weight, Tone>> = { counts: 'pass', risky: 'warning', lost: 'error', open: 'unknown' };

const maxCharacters = 500;

/** One field: its views side by side (below each other where it is narrow), the conclusion, the reason, the source. */
export function FieldCard({ view }: { readonly view: FieldView }): ReactNode {
  const { text } = useWords();
  const language = useAuditLanguage();
  const { served, header, rendered, conclusion } = view;
  const isSame = served.state === 'value' && rendered.state === 'value' && served.text === rendered.text;
  const { verdict, reason, source, weight } = conclusion;
  return (
    <>
      <h3>{reportText(language, `field.${view.field}`)}</h3>
      <dl>
        {isSame ? (
          <SideOf name={text('servedAndRendered')} side={served} />
        ) : (
          <>
            <SideOf name={text('served')} side={served} />
            <SideOf name={text('rendered')} side={rendered} />
          </>
        )}
        <SideOf name={text('viewHeaders')} side={header} />
        <div className={styles.googleView}>
          <dt>{text('viewGoogle')}</dt>
          <dd>
            <Mark tone={tones[weight]} label={text(`weight.${weight}`)} />
            <strong className="wrap-anywhere">{clip(saidText(language, verdict))}</strong>
          </dd>
        </div>
      </dl>
      <p className="soft wrap-anywhere">
        {saidText(language, reason)}{' '}
        <a href={source.url} target="_blank" rel="noreferrer">
          {source.label}
          <Icon name="link" />
          <span className="visually-hidden">{text('opensNewTab')}</span>
        </a>
      </p>
    </>
  );
}

/** Nothing where the field can't stand in that view. */
function SideOf({ name, side }: { readonly name: string; readonly side: Side }): ReactNode {
  if (side.state === 'nowhere') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <SideText side={side} />
      </dd>
    </div>
  );
}

function SideText({ side }: { readonly side: Exclude<Side, { readonly state: 'nowhere' }> }): ReactNode {
  const { text } = useWords();
  switch (side.state) {
    case 'value':
      return <span className={clsx(styles.preLine, 'wrap-anywhere')}>{clip(side.text)}</span>;
    case 'none':
      return <span className="soft">{text('none')}</span>;
    case 'unknown':
      return (
        <span className="soft" title={text(`missing.${side.reason}`)}>
          <span aria-hidden="true">– </span>
          {text('unknown')}
        </span>
      );
  }
}

/** A page can put anything into a field; the Overview and the export have it whole. */
function clip(text: string): string {
  return text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text;
}
