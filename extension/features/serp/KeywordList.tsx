import type { ReactNode } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

interface KeywordListProps {
  readonly title: string;
  readonly keywords: readonly string[];
}

/** Searches that the engine suggests, each once, with how often they are asked as far as any source knows. */
export function KeywordList({ title, keywords }: KeywordListProps): ReactNode {
  const { text } = useWords();
  if (keywords.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Table>
        <thead>
          <tr>
            <th scope="col">{text('serp.keyword')}</th>
            <th scope="col" className="number">
              {text('serp.volume')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...new Set(keywords)].map((keyword) => (
            <tr key={keyword}>
              <td>{keyword}</td>
              <td className="number soft" title={text('serp.noSource')}>
                <span aria-hidden="true">–</span>
                <span className="visually-hidden">{text('unknown')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="soft">{text('serp.noSource')}</p>
    </section>
  );
}
