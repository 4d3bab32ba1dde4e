import type { ReactNode } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { summariseProducts } from '#extension/report-view/serp-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Facts } from '#extension/ui/Facts.tsx';

/** Shares and prices over all products of the page; nothing on a page without products. */
export function ProductFigures({ snapshot }: { readonly snapshot: SerpSnapshot }): ReactNode {
  const { text, locale, number } = useWords();
  const summary = summariseProducts(snapshot);
  if (!summary) return null;
  const { count, sponsoredShare, leader, prices } = summary;
  const percent = (share: number): string =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  const money = (value: number, currency: string): string =>
    new Intl.NumberFormat(locale, { style: 'currency', currency }).format(value);
  const facts = [
    { label: text('serp.products'), value: number(count) },
    { label: text('serp.sponsoredShare'), value: sponsoredShare === null ? '–' : percent(sponsoredShare) },
    { label: text('serp.brandShare'), value: leader ? `${leader.name} ${percent(leader.share)}` : '–' },
    {
      label: text('serp.prices'),
      value: prices
        ? [prices.low, prices.median, prices.high].map((value) => money(value, prices.currency)).join(' · ')
        : '–',
    },
  ];
  return (
    <Facts>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Facts>
  );
}
