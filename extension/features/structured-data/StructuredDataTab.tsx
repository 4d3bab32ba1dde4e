import type { ReactNode } from 'react';

import { readSchema } from '#shared/audit/reading/schema-reading.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';

import { AsWritten } from './AsWritten.tsx';
import { EntityTree } from './EntityTree.tsx';
import { RichResultList } from './RichResultList.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

/** What the page says of itself: what Google would make of it, the entities as one graph, and the mark-up as written. */
export function StructuredDataTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  const data = audit.facts?.document.structuredData;
  if (!data) return <NeedsFacts onRerun={rerun} />;
  const isEmpty = data.jsonLd.length + data.microdataTypes.length + data.rdfaTypes.length === 0 && !data.markup;
  if (isEmpty) return <p className={layoutStyles.quietLine}>{text('noStructuredData')}</p>;
  const { graph, richResults, errors } = readSchema(data);
  return (
    <div className={layoutStyles.sections}>
      <RichResultList results={richResults} isKeptOut={audit.report.summary.indexable === 'no'} />
      <EntityTree items={graph.items} />
      <AsWritten data={data} errors={errors} />
    </div>
  );
}
