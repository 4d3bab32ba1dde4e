import type { ReactNode } from 'react';

import { compareDocuments, type FieldComparison } from '#extension/report-view/compare-documents.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Mark } from '#extension/ui/Mark.tsx';
import { MissingInput } from '#extension/ui/MissingInput.tsx';
import { NeedsFacts } from '#extension/ui/NeedsFacts.tsx';

/** The HTML as served beside the page as rendered: what a crawler without scripts does not see. */
export function RawVersusRenderedTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { text } = useWords();
  const { rerun } = usePanelActions();
  if (!audit.facts) return <NeedsFacts onRerun={rerun} />;
  const { raw, document } = audit.facts;
  if (raw.state === 'missing') {
    return (
      <div className="empty">
        <h2>{text('noRaw')}</h2>
        <MissingInput input={raw} />
      </div>
    );
  }
  const rows = compareDocuments(raw.value, document);
  const changed = rows.filter(({ isSame }) => !isSame).length;
  return (
    <div>
      <p className="summary-line">{text('fieldsChanged', { count: changed })}</p>
      <ul className="comparison">
        {rows.map((row) => (
          <li key={row.field} className={row.isSame ? undefined : 'is-changed'}>
            <FieldRow row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldRow({ row }: { readonly row: FieldComparison }): ReactNode {
  const { text } = useWords();
  return (
    <>
      <h2>
        <Mark tone={row.isSame ? 'pass' : 'warning'} label={text(row.isSame ? 'same' : 'changed')} />
        {text(`field.${row.field}`)}
      </h2>
      {row.isSame ? (
        <Side value={row.rendered} />
      ) : (
        <dl>
          <div>
            <dt>{text('served')}</dt>
            <dd>
              <Side value={row.raw} />
            </dd>
          </div>
          <div>
            <dt>{text('rendered')}</dt>
            <dd>
              <Side value={row.rendered} />
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}

function Side({ value }: { readonly value: string | undefined }): ReactNode {
  const { text } = useWords();
  if (value === undefined || value === '') {
    return <span className="soft">{value === undefined ? `– ${text('unknown')}` : text('none')}</span>;
  }
  return <span className="wrap-anywhere pre-line">{value}</span>;
}
