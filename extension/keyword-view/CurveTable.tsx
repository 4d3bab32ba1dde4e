import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import type { Curve } from './align-curves.ts';
import { Table } from '#extension/ui/Table.tsx';
import { ScrollBox } from './ScrollBox.tsx';

/** What the chart shows, day by day, the newest first. */
export function CurveTable({ curves }: { readonly curves: readonly Curve[] }): ReactNode {
  const { day: sayDay, text, number } = useWords();
  const byDay = new Map<string, Map<string, number>>();
  for (const { id, runs } of curves) {
    for (const { day, value } of runs.flat())
      byDay.set(day, (byDay.get(day) ?? new Map<string, number>()).set(id, value));
  }
  const days = [...byDay].toSorted(([a], [b]) => b.localeCompare(a));
  return (
    <details>
      <summary>{text('kw.asTable')}</summary>
      <ScrollBox label={text('kw.asTable')}>
        <Table>
          <thead>
            <tr>
              <th scope="col">{text('kw.day')}</th>
              {curves.map(({ id, label }) => (
                <th key={id} scope="col" className="number">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map(([day, values]) => (
              <tr key={day}>
                <th scope="row">{sayDay(day)}</th>
                {curves.map(({ id }) => (
                  <td key={id} className="number">
                    {values.has(id) ? number(values.get(id) ?? 0) : '–'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </ScrollBox>
    </details>
  );
}
