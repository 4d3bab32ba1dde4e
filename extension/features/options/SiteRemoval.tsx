import { type ReactNode, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { keywordRowsOf } from '#extension/platform/storage/keyword-rows.ts';
import { historiesAsCsv } from '#extension/keyword-view/export-histories.ts';
import { loadHistories } from '#extension/session/load-histories.ts';
import { loadKeywords } from '#extension/session/use-keywords.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { useWords } from '#extension/ui/Language.tsx';

interface SiteRemovalProps {
  readonly domain: string;
  /** Tracked keywords that would be lost. */
  readonly count: number;
  readonly onRemove: () => void;
  readonly onCancel: () => void;
}

/** Says what goes with a site, and offers to keep it first. */
export function SiteRemoval({ count, domain, onCancel, onRemove }: SiteRemovalProps): ReactNode {
  const { text } = useWords();
  const [state, setState] = useState<'loading' | 'saved' | { readonly failure: string }>();
  const save = async (): Promise<void> => {
    setState('loading');
    const { shown } = await loadKeywords({ kind: 'site', domain });
    const { failure, histories } = await loadHistories(shown.flatMap((site) => keywordRowsOf(site)));
    saveFile(`history-${domain}.csv`, 'text/csv', historiesAsCsv(histories));
    setState(failure === null ? 'saved' : { failure });
  };
  return (
    <div role="alert">
      <p>{text('sites.loses', { site: readableDomain(domain), count })}</p>
      <ButtonRow>
        <Button disabled={state === 'loading'} onClick={() => void save()}>
          {text('sites.saveFirst')}
        </Button>
        <Button kind="danger" onClick={onRemove}>
          {text('sites.removeSure', { site: readableDomain(domain) })}
        </Button>
        <Button onClick={onCancel}>{text('cancel')}</Button>
      </ButtonRow>
      <output>
        {typeof state === 'object'
          ? text('kw.historyPartial', { reason: state.failure })
          : state === 'loading'
            ? text('kw.loading')
            : state === 'saved'
              ? text('sites.saved')
              : ''}
      </output>
    </div>
  );
}
