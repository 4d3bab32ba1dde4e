import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';

import type { SearchSums } from '#shared/search-console/sum-searches.ts';
import { Table } from '#extension/ui/Table.tsx';

/** Clicks, impressions, click rate and average position of four weeks, beside those of the four before. */
export function SearchesTable({ before, from, now, to }: SearchSums): ReactNode {
  const { locale, number, percent, text } = useWords();
  const day = (value: string): string =>
    new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(value));
  const rate = (sums: SearchSums['now']): string =>
    sums && sums.impressions > 0 ? percent(sums.clicks / sums.impressions) : '–';
  const count = (value: number | undefined): string => (value === undefined ? '–' : number(value));
  const place = (value: number | undefined): string =>
    value === undefined ? '–' : number(Math.round(value * 10) / 10);
  const rows = [
    { name: text('searches.clicks'), now: count(now?.clicks), before: count(before?.clicks) },
    { name: text('searches.impressions'), now: count(now?.impressions), before: count(before?.impressions) },
    { name: text('searches.rate'), now: rate(now), before: rate(before) },
    { name: text('searches.position'), now: place(now?.position), before: place(before?.position) },
  ];
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{text('searches.figure')}</th>
          <th scope="col" className="number">
            {text('searches.span', { from: day(from), to: day(to) })}
          </th>
          <th scope="col" className="number">
            {text('searches.before')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">{row.name}</th>
            <td className="number">{row.now}</td>
            <td className="number soft">{row.before}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
