import type { ReactNode } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';

import { KeywordForm } from './KeywordForm.tsx';
import { KeywordPlaces } from './KeywordPlaces.tsx';
import { PhraseLists } from './PhraseLists.tsx';
import { ReadingEase } from './ReadingEase.tsx';
import { useKeywordReading } from './use-keyword-reading.ts';
import layoutStyles from '#extension/ui/layout.module.css';

/** What the page is about: a keyword in the places that count, the most frequent phrases, and how the text reads. */
export function KeywordTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  const { reading, tabId } = useKeywordReading(audit);
  if (!audit.facts) return <NeedsFacts onRerun={rerun} />;
  if (!reading || tabId === undefined) return <p className={layoutStyles.quietLine}>{text('keyword.reading')}</p>;
  const { focus, suggestion } = reading;
  return (
    <div className={layoutStyles.sections}>
      <section aria-labelledby="keyword-focus">
        <h2 id="keyword-focus">{text('tab.keyword')}</h2>
        <KeywordForm
          key={focus?.keyword ?? ''}
          keyword={focus?.keyword ?? ''}
          suggestion={suggestion}
          onChoose={(keyword) => void askBackground('setKeyword', { tabId, keyword })}
        />
        {focus ? <KeywordPlaces focus={focus} /> : <p className="soft">{text('keyword.explained')}</p>}
      </section>
      <section aria-labelledby="keyword-phrases">
        <h2 id="keyword-phrases">{text('keyword.phrases')}</h2>
        <PhraseLists reading={reading} />
      </section>
      <section aria-labelledby="keyword-reading">
        <h2 id="keyword-reading">{text('keyword.readingEase')}</h2>
        <ReadingEase reading={reading} />
      </section>
    </div>
  );
}
