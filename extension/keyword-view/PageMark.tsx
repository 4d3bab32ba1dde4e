import type { ReactNode } from 'react';

import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { isSamePage } from './is-same-page.ts';
import { pathOf } from './path-of.ts';
import styles from './keyword-view.module.css';

/** The page that ranks by its path, with a mark where it is not the one that should. */
export function PageMark({ row: { rank, targetUrl } }: { readonly row: KeywordRow }): ReactNode {
  const { text } = useWords();
  const url = rank?.url ?? null;
  if (url === null) return <span className="soft">–</span>;
  const isOther = targetUrl !== null && !isSamePage(url, targetUrl);
  const title = isOther ? `${url}\n${text('kw.otherPage', { target: targetUrl })}` : url;
  return (
    <span data-mark="" className={styles.pageMark} title={title}>
      {isOther ? (
        <span className="tone-warning">
          <span aria-hidden="true">▲ </span>
          <span className="visually-hidden">{text('kw.otherPage', { target: targetUrl })} </span>
        </span>
      ) : null}
      <span className="clip">{pathOf(url)}</span>
    </span>
  );
}
