import { type ReactNode, useEffect, useState } from 'react';

import { leadingPages } from '#shared/brief/leading-pages.ts';
import { translate } from '#shared/kernel/translation.ts';
import { topicTexts } from '#shared/research/clusters/topic-texts.data.ts';
import { openBrief } from '#extension/platform/browser/open-brief.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { marksOn } from '#extension/platform/storage/marks-on.ts';
import { serpRows } from '#extension/report-view/serp-rows.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

/** The user's pages among the results of a keyword, and the way to what leading pages have and theirs lacks. */
export function IdeaOwnPage({ page }: { readonly page: StoredSnapshot }): ReactNode {
  const language = usePartLanguage('research');
  const [marks, setMarks] = useState<Awaited<ReturnType<typeof marksOn>>>();
  useEffect(() => {
    let isCurrent = true;
    void marksOn(page.snapshot).then((found) => {
      if (isCurrent) setMarks(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [page]);
  if (!marks) return null;
  const own = serpRows(page.snapshot).flatMap(({ rank, url }) =>
    url !== null && rank !== null && marks[url] === 'own' ? [{ rank, url }] : [],
  );
  return (
    <section>
      <h3>{translate(topicTexts, language, 'parent.own')}</h3>
      {own.length === 0 ? <p>{translate(topicTexts, language, 'parent.ownNone')}</p> : null}
      <ul>
        {own.map(({ rank, url }) => (
          <li key={`${rank} ${url}`} className="wrap-anywhere">
            {translate(topicTexts, language, 'parent.ownAt', { url, place: rank })}
          </li>
        ))}
      </ul>
      {leadingPages(page.snapshot).length === 0 ? null : (
        <Button onClick={() => openBrief(page.id)}>{translate(topicTexts, language, 'parent.brief')}</Button>
      )}
    </section>
  );
}
