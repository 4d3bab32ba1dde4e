import type { ReactNode } from 'react';

import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { HeadBreakFact, SizeCutFact, SourceMark } from '#shared/audit/facts/served-html-facts.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import styles from './four-views.module.css';

/** What parsers lose in the HTML as served: behind an early end of the head, and beyond Googlebot's limit of size. */
export function SourceLosses({ facts: { servedHtml } }: { readonly facts: PageFacts }): ReactNode {
  const { text } = useWords();
  if (!servedHtml?.headBreak && !servedHtml?.sizeCut) return null;
  const { headBreak, sizeCut } = servedHtml;
  return (
    <section aria-labelledby="source-losses">
      <h2 id="source-losses">{text('sourceLosses')}</h2>
      {headBreak ? <HeadBreak found={headBreak} /> : null}
      {sizeCut ? <SizeCut found={sizeCut} /> : null}
    </section>
  );
}

function HeadBreak({ found }: { readonly found: HeadBreakFact }): ReactNode {
  const { text } = useWords();
  const { tag, line, snippet, isInNoscript, lost, lostCount } = found;
  const name = tag === 'text' ? '“…”' : `<${tag}>`;
  return (
    <div className={styles.sourceLoss}>
      <p>
        <Mark tone={isInNoscript ? 'warning' : 'error'} />
        {text(isInNoscript ? 'headBrokenNoscript' : 'headBroken', { line, tag: name, count: lostCount })}
      </p>
      <SourceLine line={line} snippet={snippet} />
      <Lost marks={lost} lostCount={lostCount} />
    </div>
  );
}

function SizeCut({ found }: { readonly found: SizeCutFact }): ReactNode {
  const { text, number } = useWords();
  const { line, sizeBytes, lost, lostCount, lostLinks, isWhole } = found;
  const megabytes = `${number(Math.round((10 * sizeBytes) / 1024 / 1024) / 10)} MB`;
  return (
    <div className={styles.sourceLoss}>
      <p>
        <Mark tone="error" />
        {text('sizeCut', { line, megabytes, count: lostCount, links: lostLinks })}
        {isWhole ? null : ` ${text('sizeCutPartly')}`}
      </p>
      <Lost marks={lost} lostCount={lostCount} />
    </div>
  );
}

function Lost({ marks, lostCount }: { readonly marks: readonly SourceMark[]; readonly lostCount: number }): ReactNode {
  const { text } = useWords();
  const hidden = lostCount - marks.length;
  return (
    <>
      <ol>
        {marks.map(({ what, line, snippet }) => (
          <li key={`${line} ${snippet}`}>
            <SourceLine line={line} snippet={snippet} />
            {what === 'robots' ? <Tag>{text('stillRead')}</Tag> : null}
          </li>
        ))}
      </ol>
      {hidden > 0 ? <p className="soft">{text('morePlaces', { count: hidden })}</p> : null}
    </>
  );
}

function SourceLine({ line, snippet }: { readonly line: number; readonly snippet: string }): ReactNode {
  const { text } = useWords();
  return (
    <span className={styles.sourceLine}>
      <span className="soft number">{text('lineNumber', { line })}</span>
      <code className="wrap-anywhere">{snippet}</code>
    </span>
  );
}
