import { type ReactNode, useMemo, useState } from 'react';

import { chooseSiteDrafts, type SiteDraft, type SiteTexts } from '#shared/assist/pages/choose-site-drafts.ts';
import type { PageDrafts } from '#shared/assist/pages/draft-served-page.ts';
import { sayPhrase } from '#shared/crawl/say-phrase.ts';
import { useAssistText } from '#extension/report-view/use-assist-text.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { useFindingLanguage } from './use-finding-language.ts';

interface GroupDraftsTableProps {
  readonly pages: readonly PageDrafts[];
  /** What the crawl knows of all pages: no two should share a title. */
  readonly site: SiteTexts;
  readonly onPage: (url: string) => void;
}

const firstRows = 20;

/** The best draft for each place, beside what stands there; where there is none, why. */
export function GroupDraftsTable({ onPage, pages, site }: GroupDraftsTableProps): ReactNode {
  const say = useSay();
  const sayAssist = useAssistText();
  const { crawl: language } = useFindingLanguage();
  const { locale } = useWords();
  const [shown, setShown] = useState(firstRows);
  const drafts = useMemo(() => chooseSiteDrafts(pages, site), [pages, site]);
  const unread = pages.flatMap((page) => page.unread ?? []);
  const gone = pages.filter(({ fixes, unread: why }) => why === undefined && fixes.length === 0).length;
  const reasons = new Intl.ListFormat(locale).format([...new Set(unread)].map((why) => sayPhrase(why, language)));
  return (
    <>
      <p>
        {sayAssist('placesDrafted', {
          drafted: drafts.filter(({ draft }) => draft !== undefined).length,
          total: drafts.length,
        })}
        {' · '}
        {sayAssist('checkFirst')} {say('crawl.drafts.stay')}
      </p>
      {unread.length > 0 ? <p>{say('crawl.drafts.unread', { count: unread.length, why: reasons })}</p> : null}
      {gone > 0 ? <p>{say('crawl.drafts.gone', { count: gone })}</p> : null}
      {drafts.length > 0 ? (
        <Table className={styles.draftTable}>
          <thead>
            <tr>
              <th scope="col">{say('crawl.drafts.page')}</th>
              <th scope="col">{sayAssist('before')}</th>
              <th scope="col">{say('crawl.drafts.draft')}</th>
            </tr>
          </thead>
          <tbody>
            {drafts.slice(0, shown).map((draft, index) => (
              <DraftRow key={`${draft.url} ${draft.place?.node ?? index}`} row={draft} onPage={onPage} />
            ))}
          </tbody>
        </Table>
      ) : null}
      {drafts.length > shown ? (
        <LinkButton onClick={() => setShown(shown + 100)}>
          {say('crawl.issues.more', { count: drafts.length - shown })}
        </LinkButton>
      ) : null}
    </>
  );
}

function DraftRow({ onPage, row }: Pick<GroupDraftsTableProps, 'onPage'> & { readonly row: SiteDraft }): ReactNode {
  const say = useSay();
  const sayAssist = useAssistText();
  const { before, draft, place, reason, url } = row;
  const where = place?.url ?? place?.value;
  const text = draft && 'text' in draft.edit && draft.edit.kind !== 'json-ld' ? draft.edit.text : draft?.html;
  return (
    <tr>
      <th scope="row">
        <LinkButton className={styles.address} onClick={() => onPage(url)}>
          {url}
        </LinkButton>
        {where === undefined ? null : <span className="soft wrap-anywhere"> {where}</span>}
      </th>
      <td>{before || <span className="soft">{sayAssist('nothingThere')}</span>}</td>
      <td>
        {text}
        {reason === undefined ? null : (
          <span className="soft">
            {reason === 'taken-elsewhere' ? say('crawl.drafts.taken') : sayAssist(`reason.${reason}`)}
          </span>
        )}
      </td>
    </tr>
  );
}
