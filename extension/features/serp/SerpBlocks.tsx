import type { ReactNode } from 'react';

import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { serpBlocks } from '#extension/report-view/serp-blocks.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

const mostOwners = 6;

/** What stands on the page beside plain results, and whose it is; nothing where there is nothing. */
export function SerpBlocks({ snapshot }: { readonly snapshot: SerpSnapshot }): ReactNode {
  const { text, number } = useWords();
  const blocks = serpBlocks(snapshot);
  if (blocks.length === 0) return null;
  return (
    <section aria-labelledby="serp-blocks">
      <h2 id="serp-blocks">{text('serp.blocks')}</h2>
      <Table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {text('serp.column.absolute')}
            </th>
            <th scope="col">{text('serp.column.type')}</th>
            <th scope="col">{text('serp.owners')}</th>
          </tr>
        </thead>
        <tbody>
          {blocks.map(({ absolute, type, owners, rank }) => (
            <tr key={`${absolute} ${type}`}>
              <td className="number">{number(absolute)}</td>
              <td>{blockName(type, text)}</td>
              <td title={owners.join(', ')}>
                {rank === null ? '' : `${number(rank)}. `}
                {owners.length === 0 ? <span className="soft">–</span> : owners.slice(0, mostOwners).join(', ')}
                {owners.length > mostOwners ? ` +${number(owners.length - mostOwners)}` : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
