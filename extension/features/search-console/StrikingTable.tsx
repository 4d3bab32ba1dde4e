import type { ReactNode } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { opportunityTexts } from '#shared/search-console/opportunity-texts.data.ts';
import type { StrikingQuery } from '#shared/search-console/search-opportunities.ts';
import { pathOf } from '#extension/keyword-view/path-of.ts';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

/** Queries just beyond where people click. */
export function StrikingTable({ queries }: { readonly queries: readonly StrikingQuery[] }): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof opportunityTexts): string => translate(opportunityTexts, language, id);
  const whole = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  const place = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 1 });
  return (
    <ScrollBox label={say('opportunity.striking')}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('opportunity.query')}</th>
            <th scope="col">{say('opportunity.page')}</th>
            <th scope="col" className="number">
              {say('opportunity.position')}
            </th>
            <th scope="col" className="number">
              {say('opportunity.impressions')}
            </th>
            <th scope="col" className="number">
              {say('opportunity.clicks')}
            </th>
            <th scope="col" className="number">
              {say('opportunity.gain')}
            </th>
          </tr>
        </thead>
        <tbody>
          {queries.map(({ clicks, gain, impressions, page, position, query }) => (
            <tr key={query}>
              <th scope="row">{query}</th>
              <td>
                <a href={page} target="_blank" rel="noreferrer" title={page}>
                  {pathOf(page)}
                </a>
              </td>
              <td className="number">{place.format(position)}</td>
              <td className="number">{whole.format(impressions)}</td>
              <td className="number">{whole.format(clicks)}</td>
              <td className="number">{whole.format(gain)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollBox>
  );
}
