import type { ReactNode } from 'react';

import { sayOutcome } from '#shared/crawl/export/say-outcome.ts';
import type { CrawlOutcome } from '#shared/crawl/outcome.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { useSay } from './use-say.ts';

interface OutcomeTableProps {
  readonly outcomes: readonly (readonly [CrawlOutcome, number])[];
  readonly isList: boolean;
  /** Those that wait have their turn yet to come. */
  readonly isRunning?: boolean;
}

/** What became of addresses; the last line is their sum. */
export function OutcomeTable({ isList, isRunning = false, outcomes }: OutcomeTableProps): ReactNode {
  const say = useSay();
  const { number } = useWords();
  return (
    <Table>
      <tbody>
        {outcomes.map(([outcome, count]) => (
          <tr key={outcome}>
            <th scope="row">
              {isRunning && outcome === 'pending' ? say('crawl.outcome.waiting') : sayOutcome(outcome, isList, say)}
            </th>
            <td className="number">{number(count)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say('crawl.outcomes.sum')}</th>
          <td className="number">{number(outcomes.reduce((sum, [, count]) => sum + count, 0))}</td>
        </tr>
      </tbody>
    </Table>
  );
}
