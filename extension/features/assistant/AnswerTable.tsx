import { clsx } from 'clsx';
import type { ReactNode } from 'react';

import type { AnswerBlock } from '#shared/chat/check-answer.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { Table } from '#extension/ui/Table.tsx';

import { AnswerParts } from './AnswerParts.tsx';
import styles from './assistant.module.css';

interface AnswerTableProps {
  /** A head where the model wrote one, and rows. */
  readonly blocks: readonly AnswerBlock[];
  readonly rows: ReadonlyMap<string, ToolRow>;
}

/** A table of an answer. What no row stands behind is grey, as in its sentences; rows that are shorter end in empty cells. */
export function AnswerTable({ blocks, rows }: AnswerTableProps): ReactNode {
  const heads = blocks.filter(({ kind }) => kind === 'head');
  const body = blocks.filter(({ kind }) => kind === 'row');
  const columns = Array.from({ length: Math.max(...blocks.map(({ cells = [] }) => cells.length)) }, (_, at) => ({
    at,
    isNumber: body.length > 0 && body.every((block) => isFigure(block, at)),
  }));
  const draw = ({ cells = [] }: AnswerBlock, at: number): ReactNode => (
    <AnswerParts parts={cells[at] ?? []} rows={rows} />
  );
  return (
    <div className={styles.scroll}>
      <Table>
        {heads.length === 0 ? null : (
          <thead>
            {heads.map((head, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {columns.map(({ at, isNumber }) => (
                  <th key={at} scope="col" className={clsx(isNumber && 'number')}>
                    {draw(head, at)}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        )}
        <tbody>
          {body.map((row, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index} className={clsx(!row.isSourced && styles.grey)}>
              {columns.map(({ at, isNumber }) => (
                <td key={at} className={clsx(isNumber && 'number')}>
                  {draw(row, at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** Whether a cell holds numbers and marks alone, or nothing. */
function isFigure({ cells = [] }: AnswerBlock, at: number): boolean {
  const parts = cells[at] ?? [];
  return parts.every((part) => part.kind === 'citation' || !/\p{L}{2}/u.test(part.text));
}
