import type { ReactNode } from 'react';

import { type ColumnId, toolColumns } from '#shared/chat/tool-columns.data.ts';
import type { Cell, ToolAnswer } from '#shared/chat/tool-answer.ts';
import { isColumn } from '#shared/chat/tool-answer.ts';
import { useWords, type Words } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { RowLink } from './RowLink.tsx';
import { type Say, sayTool, useSay } from './use-say.ts';
import styles from './assistant.module.css';

const mostColumns = 8;

/** The rows that a tool answered, as a table that can be opened; its sum stands first. */
export function RowsTable({ answer }: { readonly answer: ToolAnswer }): ReactNode {
  const say = useSay();
  const words = useWords();
  const { notes, rows, summary, total } = answer;
  const tool = sayTool(say, answer.tool);
  const isPart = total !== null && total > rows.length;
  const columns = columnsOf(rows.map(({ values }) => values)).slice(0, mostColumns);
  const facts = columnsOf([summary.values]);
  return (
    <details className={styles.rows}>
      <summary>
        {isPart ? say('rows.of', { tool, shown: rows.length, total }) : say('rows', { tool, shown: rows.length })}
      </summary>
      {facts.length > 0 ? (
        <dl className={styles.facts}>
          {facts.map((column) => (
            <div key={column}>
              <dt>{say(`column.${column}`)}</dt>
              <dd>{show(column, summary.values[column], words, say)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {rows.length > 0 ? (
        <div className={styles.scroll}>
          <Table aria-label={tool}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={isNumber(column) ? 'number' : undefined}>
                    {say(`column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {columns.map((column, at) => (
                    <td key={column} className={isNumber(column) ? 'number' : undefined}>
                      {at === 0 ? (
                        <RowLink row={row}>{show(column, row.values[column], words, say)}</RowLink>
                      ) : (
                        show(column, row.values[column], words, say)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      ) : null}
      {notes.map((note) => (
        <p key={note} className="soft">
          {note}
        </p>
      ))}
    </details>
  );
}

/** Those in which any of the rows says something. */
function columnsOf(all: readonly Partial<Record<ColumnId, Cell>>[]): readonly ColumnId[] {
  const found = all.flatMap((values) => Object.entries(values).flatMap(([id, cell]) => (isSaid(cell) ? [id] : [])));
  return [...new Set(found)].filter(isColumn);
}

function isSaid(cell: Cell | undefined): boolean {
  return cell !== null && cell !== undefined && cell !== '';
}

function isNumber(column: ColumnId): boolean {
  return toolColumns[column] === 'number' || toolColumns[column] === 'percent';
}

function show(column: ColumnId, cell: Cell | undefined, { number, percent, time }: Words, say: Say): string {
  if (cell === null || cell === undefined || cell === '') return '–';
  if (typeof cell === 'boolean') return say(cell ? 'yes' : 'no');
  if (typeof cell === 'number') return toolColumns[column] === 'percent' ? percent(cell / 100) : number(cell);
  return toolColumns[column] === 'moment' ? time(cell) : cell;
}
