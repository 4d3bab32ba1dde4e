import type { ReactNode } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { brandShares } from '#extension/report-view/serp-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

const mostShown = 12;

/** Whose products and ads fill the page; nothing where no brand or shop is named. */
export function BrandShares({ snapshot }: { readonly snapshot: SerpSnapshot }): ReactNode {
  const { locale, number, text } = useWords();
  const brands = brandShares(snapshot);
  if (brands.length === 0) return null;
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <section aria-labelledby="serp-brands">
      <h2 id="serp-brands">{text('serp.brands')}</h2>
      <Table>
        <thead>
          <tr>
            <th scope="col">{text('serp.column.brand')}</th>
            <th scope="col" className="number">
              {text('serp.products')}
            </th>
            <th scope="col" className="number">
              {text('serp.sponsoredShare')}
            </th>
            <th scope="col" className="number">
              {text('serp.shareOfAds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {brands.slice(0, mostShown).map(({ count, name, shareOfAds, sponsored }) => (
            <tr key={name}>
              <td>{name}</td>
              <td className="number">{number(count)}</td>
              <td className="number">{number(sponsored)}</td>
              <td className="number">{shareOfAds === null ? '–' : percent.format(shareOfAds)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
