import type { ReactNode } from 'react';

import { writeCsv } from '#shared/kernel/csv.ts';
import type { PlacedQuestion } from '#shared/serp/grow-questions.ts';
import type { MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { FirstNumber } from '#extension/keyword-view/FirstNumber.tsx';
import { GetNumbers } from '#extension/keyword-view/GetNumbers.tsx';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { useListNumbers } from '#extension/session/use-list-numbers.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Table } from '#extension/ui/Table.tsx';

import type { SearchTracking } from './use-tracking.ts';

interface KeywordListProps {
  readonly title: string;
  /** How the list comes to grow. */
  readonly hint?: string;
  readonly keywords: readonly string[];
  /** Which of them brought which; without it they stand side by side. */
  readonly tree?: readonly PlacedQuestion[];
  /** Where they are searched, as numbers are asked for. */
  readonly place: MetricPlace;
  readonly tracking: SearchTracking;
  /** Of the file, without its ending. */
  readonly fileName: string;
  readonly onCopy: (text: string) => void;
}

/** Searches that the engine suggests: each can be tracked, all can be tracked, copied and saved. */
export function KeywordList(props: KeywordListProps): ReactNode {
  const { fileName, hint, keywords, onCopy, place, title, tracking, tree = noTree } = props;
  const { locale, text } = useWords();
  const placed = new Map(tree.map((each) => [each.text, each]));
  const { ask, isAsking, metrics, offers } = useListNumbers(keywords, place);
  if (keywords.length === 0) return null;
  const { isTracked, site, track } = tracking;
  const untracked = keywords.filter((keyword) => !isTracked(keyword));
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {hint === undefined ? null : <p className="soft">{hint}</p>}
      <ButtonRow>
        {site === undefined || untracked.length === 0 ? null : (
          <Button onClick={() => void track(untracked)}>{text('kw.trackMany', { count: untracked.length })}</Button>
        )}
        <Button onClick={() => onCopy(keywords.join('\n'))}>{text('list.copy')}</Button>
        <Button onClick={() => saveFile(`${fileName}.csv`, 'text/csv', csvOf(keywords, tree))}>
          {text('list.save')}
        </Button>
        <GetNumbers offers={offers} isAsking={isAsking} onAsk={() => void ask()} />
      </ButtonRow>
      <Table>
        <tbody>
          {keywords.map((keyword) => (
            <tr key={keyword}>
              <td style={{ paddingInlineStart: `${(placed.get(keyword)?.depth ?? 0) * indentPx}px` }}>
                <bdi>{keyword}</bdi>
              </td>
              <td className="number">
                <FirstNumber metrics={metrics[keyword] ?? []} />
              </td>
              <td className="number">
                {isTracked(keyword) ? <span className="soft">✓ {text('results.tracked')}</span> : null}
                {site === undefined || isTracked(keyword) ? null : (
                  <LinkButton
                    aria-label={`${withColon(text('kw.trackSubmit'), locale)} ${keyword}`}
                    onClick={() => void track([keyword])}
                  >
                    {text('kw.track')}
                  </LinkButton>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

const noTree: readonly PlacedQuestion[] = [];
/** For each question above. */
const indentPx = 16;

/** Where searches brought each other, with the one that did. */
function csvOf(keywords: readonly string[], tree: readonly PlacedQuestion[]): string {
  if (!tree.some(({ under }) => under !== null))
    return writeCsv([['keyword'], ...keywords.map((keyword) => [keyword])]);
  const under = new Map(tree.map((each) => [each.text, each.under]));
  return writeCsv([['keyword', 'under'], ...keywords.map((keyword) => [keyword, under.get(keyword) ?? ''])]);
}
