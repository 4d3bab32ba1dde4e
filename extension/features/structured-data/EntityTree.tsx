import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';

import type { SchemaItem, SchemaValue } from '#shared/structured-data/schema-graph.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { RowActions } from '#extension/ui/RowActions.tsx';

import { itemTitle } from './item-title.ts';
import { Tag } from '#extension/ui/Tag.tsx';
import styles from './structured-data.module.css';

const maxItems = 200;
const maxValues = 20;

/** The entities of the page as one graph: what says the same thing is joined, references are followed. */
export function EntityTree({ items }: { readonly items: readonly SchemaItem[] }): ReactNode {
  const { text, number } = useWords();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="entities">
      <h2 id="entities">{text('entities', { count: items.length })}</h2>
      {items.slice(0, maxItems).map((item, index) => (
        <Entity key={index} item={item} above={[]} />
      ))}
      {items.length > maxItems ? (
        <p className="soft">{text('moreOfThese', { count: number(items.length - maxItems) })}</p>
      ) : null}
    </section>
  );
}

interface EntityProps {
  readonly item: SchemaItem;
  /** The entities that this one stands in: a circle ends where it meets them. */
  readonly above: readonly SchemaItem[];
}

/** Its properties are drawn only once it is opened: pages hold thousands. */
function Entity({ item, above }: EntityProps): ReactNode {
  const { text } = useWords();
  const { highlight, copy } = usePanelActions();
  const [isOpen, setIsOpen] = useState(false);
  const { node } = item;
  return (
    <details className={clsx(styles.block, styles.entity)} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary data-row="" data-row-focus="">
        <strong>{item.types.join(', ') || text('noType')}</strong>
        <span className="clip soft">{itemTitle(item)}</span>
        {above.length === 0 ? <Tag>{formatNames[item.format]}</Tag> : null}
      </summary>
      {isOpen ? (
        <>
          <dl className={styles.properties}>
            {item.id === undefined ? null : (
              <div>
                <dt>@id</dt>
                <dd className="wrap-anywhere">{item.id}</dd>
              </div>
            )}
            {[...item.properties].map(([name, values]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Values values={values} above={[...above, item]} />
                </dd>
              </div>
            ))}
          </dl>
          {above.length > 0 ? null : (
            <RowActions
              onHighlight={node === undefined ? undefined : () => highlight({ node })}
              onCopy={() => copy(outlineOf(item))}
            />
          )}
        </>
      ) : null}
    </details>
  );
}

const formatNames: Readonly<Record<SchemaItem['format'], string>> = {
  'json-ld': 'JSON-LD',
  microdata: 'Microdata',
  rdfa: 'RDFa',
};

interface ValuesProps {
  readonly values: readonly SchemaValue[];
  readonly above: readonly SchemaItem[];
}

function Values({ values, above }: ValuesProps): ReactNode {
  const { text, number } = useWords();
  return (
    <>
      {values.slice(0, maxValues).map((value, index) => (
        <Value key={index} value={value} above={above} />
      ))}
      {values.length > maxValues ? (
        <p className="soft">{text('moreOfThese', { count: number(values.length - maxValues) })}</p>
      ) : null}
    </>
  );
}

function Value({ value, above }: { readonly value: SchemaValue; readonly above: readonly SchemaItem[] }): ReactNode {
  const { text } = useWords();
  if (typeof value !== 'object') return <p className="wrap-anywhere">{`${value}`.slice(0, 2_000)}</p>;
  if (above.includes(value))
    return <p className="soft">{text('entityAbove', { name: itemTitle(value) || value.types.join(', ') })}</p>;
  return <Entity item={value} above={above} />;
}

/** Plain values of an entity and the names of those inside it, one a line. */
function outlineOf(item: SchemaItem): string {
  const lines = [...item.properties].flatMap(([name, values]) =>
    values.map((value) => `${name}: ${typeof value === 'object' ? value.types.join(', ') : value}`),
  );
  return [item.types.join(', '), ...lines].join('\n');
}
