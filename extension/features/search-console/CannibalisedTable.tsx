import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { opportunityTexts } from '#shared/search-console/opportunity-texts.data.ts';
import type { CannibalisedQuery } from '#shared/search-console/search-opportunities.ts';
import { pathOf } from '#extension/keyword-view/path-of.ts';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

/** Queries for which pages of the site stand in each other's way. */
export function CannibalisedTable({ queries }: { readonly queries: readonly CannibalisedQuery[] }): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof opportunityTexts): string => translate(opportunityTexts, language, id);
  const whole = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  const place = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <ScrollBox label={say('opportunity.cannibalised')}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('opportunity.query')}</th>
            <th scope="col">{say('opportunity.pages')}</th>
            <th scope="col" className="number">
              {say('opportunity.impressions')}
            </th>
            <th scope="col" className="number">
              {say('opportunity.clicks')}
            </th>
            <th scope="col" className="number">
              {say('opportunity.swaps')}
            </th>
            <th scope="col" className="number">
              {say('opportunity.lost')}
            </th>
          </tr>
        </thead>
        <tbody>
          {queries.map(({ clicks, impressions, lostClicks, pages, query, swaps }) => (
            <tr key={query}>
              <th scope="row">{query}</th>
              <td>
                {pages.map(({ position, share, url }) => (
                  <div key={url}>
                    <a href={url} target="_blank" rel="noreferrer" title={url}>
                      {pathOf(url)}
                    </a>{' '}
                    <span className="soft">
                      {percent.format(share)} · {place.format(position)}
                    </span>
                  </div>
                ))}
              </td>
              <td className="number">{whole.format(impressions)}</td>
              <td className="number">{whole.format(clicks)}</td>
              <td className="number">{whole.format(swaps)}</td>
              <td className="number">{whole.format(lostClicks)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollBox>
  );
}
