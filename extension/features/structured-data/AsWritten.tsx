import type { ReactNode } from 'react';

import type { JsonLdFact, StructuredDataFacts } from '#shared/audit/facts/head-facts.ts';
import type { StructuredDataError } from '#shared/structured-data/structured-item.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { RowActions } from '#extension/ui/RowActions.tsx';
import { Tag } from '#extension/ui/Tag.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import styles from './structured-data.module.css';

interface AsWrittenProps {
  readonly data: StructuredDataFacts;
  /** What Microdata and RDFa say that belongs nowhere. */
  readonly errors: readonly StructuredDataError[];
}

const maxBlocks = 100;

/** JSON-LD blocks, Microdata and RDFa types as the page writes them, with what could not be read. */
export function AsWritten({ data, errors }: AsWrittenProps): ReactNode {
  const { text, number } = useWords();
  const hidden = data.jsonLd.length - maxBlocks;
  return (
    <section aria-labelledby="as-written">
      <h2 id="as-written">{text('asWritten')}</h2>
      {data.jsonLd.slice(0, maxBlocks).map((block) => (
        <JsonLdBlock key={block.node} block={block} />
      ))}
      {hidden > 0 ? <p className="soft">{text('moreOfThese', { count: number(hidden) })}</p> : null}
      <TypeList label="Microdata" types={data.microdataTypes} />
      <TypeList label="RDFa" types={data.rdfaTypes} />
      <ul className={layoutStyles.plainList}>
        {errors.slice(0, 50).map(({ message }, index) => (
          <li key={index}>
            <Mark tone="warning" label={text('warning')} />
            <span className="wrap-anywhere">{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function JsonLdBlock({ block }: { readonly block: JsonLdFact }): ReactNode {
  const { text } = useWords();
  const { copy } = usePanelActions();
  const title = block.types.length > 0 ? block.types.join(', ') : text('noType');
  return (
    <details className={styles.block} open={block.error !== null}>
      <summary data-row="" data-row-focus="">
        <Tag>JSON-LD</Tag>
        <strong className="clip">{title}</strong>
        {block.error === null ? null : <Mark tone="error" label={text('error')} />}
      </summary>
      {block.error === null ? null : (
        <p className="tone-error wrap-anywhere">{text('jsonError', { message: block.error })}</p>
      )}
      <div className={styles.blockCode}>
        <pre className={layoutStyles.fileText}>{prettyJson(block)}</pre>
        <RowActions onCopy={() => copy(block.text)} />
      </div>
      {block.isTruncated ? <p className="soft">{text('truncated')}</p> : null}
    </details>
  );
}

interface TypeListProps {
  readonly label: string;
  readonly types: readonly { readonly node: number; readonly type: string }[];
}

function TypeList({ label, types }: TypeListProps): ReactNode {
  const { highlight } = usePanelActions();
  if (types.length === 0) return null;
  return (
    <div>
      <h3>{label}</h3>
      <ul>
        {types.map(({ node, type }) => (
          <li key={node}>
            <button
              type="button"
              className={layoutStyles.outlineRow}
              data-row=""
              data-row-focus=""
              data-action="highlight"
              onClick={() => highlight({ node })}
            >
              <code className="wrap-anywhere">{type}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function prettyJson({ text, error }: JsonLdFact): string {
  if (error !== null) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Cut at its limit, so that it no longer parses: shown as written.
    return text;
  }
}
