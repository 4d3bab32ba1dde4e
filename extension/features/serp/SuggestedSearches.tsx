import { type ReactNode, useMemo } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { type AskedQuestion, placeQuestions } from '#shared/serp/grow-questions.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { numberPlace } from '#extension/platform/browser/number-place.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { suggestedSearches } from '#extension/report-view/suggested-searches.ts';
import { Select } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { KeywordList } from './KeywordList.tsx';
import { useTracking } from './use-tracking.ts';

interface SuggestedSearchesProps {
  readonly snapshot: SerpSnapshot;
  /** People also ask, as far as it was opened; undefined where that was not kept. */
  readonly asked: readonly AskedQuestion[] | undefined;
  /** Begins the names of saved files. */
  readonly fileName: string;
  readonly onCopy: (text: string) => void;
}

/** Searches that the page suggests, as lists to track, copy and save; nothing where it suggests none. */
export function SuggestedSearches({ asked, fileName, onCopy, snapshot }: SuggestedSearchesProps): ReactNode {
  const { text } = useWords();
  const research = usePartLanguage('research');
  const tracking = useTracking(snapshot);
  const { alsoSearched, questions: shown, related } = useMemo(() => suggestedSearches(snapshot), [snapshot]);
  const tree = useMemo(() => placeQuestions(asked ?? []), [asked]);
  const questions = useMemo(() => [...new Set([...tree.map((each) => each.text), ...shown])], [tree, shown]);
  const place = useMemo(() => numberPlace(snapshot), [snapshot]);
  if (alsoSearched.length + questions.length + related.length === 0) return null;
  const lists = [
    {
      id: 'questions',
      title: text('serp.questions'),
      hint: translate(metricTexts, research, 'metrics.questionsGrow'),
      keywords: questions,
      tree,
    },
    { id: 'related', title: text('serp.related'), keywords: related },
    { id: 'also-searched', title: text('serp.alsoSearched'), keywords: alsoSearched },
  ];
  return (
    <>
      {tracking.sites.length > 1 ? (
        <label>
          {text('kw.site')}{' '}
          <Select value={tracking.site} onChange={(event) => tracking.choose(event.target.value)}>
            {tracking.sites.map((site) => (
              <option key={site} value={site}>
                {readableDomain(site)}
              </option>
            ))}
          </Select>
        </label>
      ) : null}
      {tracking.sites.length === 0 ? (
        <LinkButton onClick={() => openOptions('sites')}>{text('sites.add')}</LinkButton>
      ) : null}
      {lists.map(({ hint, id, keywords, title, tree: placed }) => (
        <KeywordList
          key={id}
          title={title}
          {...(hint !== undefined && { hint })}
          {...(placed !== undefined && { tree: placed })}
          keywords={keywords}
          place={place}
          tracking={tracking}
          fileName={`${fileName}-${id}`}
          onCopy={onCopy}
        />
      ))}
    </>
  );
}
