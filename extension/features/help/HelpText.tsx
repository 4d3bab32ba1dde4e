import type { ReactNode } from 'react';

import { type HelpBlock, readBlocks } from '#shared/help/read-blocks.ts';
import { Table } from '#extension/ui/Table.tsx';

import { HelpLine } from './HelpLine.tsx';
import styles from './HelpText.module.css';

interface HelpTextProps {
  readonly markdown: string;
  /** The page that it stands in: links within it name no page. */
  readonly page: string;
  /** What its tables are called where they scroll. */
  readonly label: string;
}

/** A section of the help. */
export function HelpText({ label, markdown, page }: HelpTextProps): ReactNode {
  return readBlocks(markdown).map((block, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Block key={index} block={block} label={label} page={page} />
  ));
}

interface BlockProps extends Omit<HelpTextProps, 'markdown'> {
  readonly block: HelpBlock;
}

function Block({ block, label, page }: BlockProps): ReactNode {
  const lineOf = (line: string): ReactNode => <HelpLine line={line} page={page} />;
  switch (block.kind) {
    case 'paragraph':
      return <p>{lineOf(block.text)}</p>;
    case 'code':
      return <pre className={styles.code}>{block.text}</pre>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{lineOf(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reached by keyboard.
        <figure className={styles.scroll} aria-label={label} tabIndex={0}>
          <Table className={styles.table}>
            <thead>
              <tr>
                {block.head.map((cell) =>
                  cell === '' ? (
                    <td key={cell}>{lineOf(cell)}</td>
                  ) : (
                    <th key={cell} scope="col">
                      {lineOf(cell)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, at) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <td key={at}>{lineOf(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </figure>
      );
  }
}
