import { type ReactNode, useMemo, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { FirstNumber } from '#extension/keyword-view/FirstNumber.tsx';
import { GetNumbers } from '#extension/keyword-view/GetNumbers.tsx';
import { placeOfUser } from '#extension/keyword-view/place-of-user.ts';
import { trackLines } from '#extension/keyword-view/track-lines.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { PageSearchesAnswer } from '#extension/platform/messages/search-console-messages.ts';
import { openResearch } from '#extension/platform/browser/open-research.ts';
import type { ShownAudit } from '#extension/session/load-tab-audit.ts';
import { useListNumbers } from '#extension/session/use-list-numbers.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import layoutStyles from '#extension/ui/layout.module.css';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { Table } from '#extension/ui/Table.tsx';

import { AddToList } from './AddToList.tsx';
import { type LikelyKeyword, likelyKeywords } from './likely-keywords.ts';
import styles from './page-research.module.css';
import { usePageSigns } from './use-page-signs.ts';

const none: readonly LikelyKeyword[] = [];

/** What the page in front is likely to be searched by, with the user's own figures; to be tracked, kept and looked into. */
export function PageResearchTab({ audit }: { readonly audit: ShownAudit }): ReactNode {
  const { number, text } = useWords();
  const language = usePartLanguage('research');
  const say = (id: keyof typeof ideaTexts, params: Readonly<Record<string, string | number>> = {}): string =>
    translate(ideaTexts, language, id, params);
  const { url } = audit.report;
  const known = usePageSigns(audit);
  const [told, setTold] = useState<{ readonly url: string; readonly answer: PageSearchesAnswer }>();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState('');
  const searches = told?.url === url ? told.answer : undefined;
  const counted = searches?.searches?.rows;
  const keywords = useMemo(
    () => (known ? likelyKeywords({ ...known.signs, counted: counted ?? [] }) : none),
    [known, counted],
  );
  const names = useMemo(() => keywords.map(({ keyword }) => keyword), [keywords]);
  const place = useMemo(() => ({ ...placeOfUser(), device: null }), []);
  const { ask, isAsking, metrics, offers } = useListNumbers(names, place);
  if (!known) return null;
  const { site } = known;
  const chosen = keywords.filter(({ form }) => picked.has(form));
  const acted = chosen.length > 0 ? chosen : keywords;
  const isTracked = ({ form }: LikelyKeyword): boolean => known.tracked.has(form);
  const untracked = acted.filter((each) => !isTracked(each));
  const toggle = (form: string): void => {
    const next = new Set(picked);
    if (!next.delete(form)) next.add(form);
    setPicked(next);
  };
  const track = async (): Promise<void> => {
    if (site === undefined) return;
    const lines = untracked.map(({ keyword }) => keyword);
    const answer = await trackLines(site, lines, { engine: 'google', devices: 'desktop', country: '', language: '' });
    setSaid(say('page.tracked', { count: answer.added }));
  };
  const askSearches = async (domain: string): Promise<void> =>
    setTold({ url, answer: await askBackground('loadPageSearches', { domain, page: url }) });
  return (
    <div className={layoutStyles.sections}>
      <section aria-labelledby="page-research">
        <h2 id="page-research">{say('page.title')}</h2>
        <p className="soft">{say('page.explained')}</p>
        <ButtonRow>
          {site !== undefined && known.hasSearches && counted === undefined ? (
            <Button onClick={() => void askSearches(site)}>{say('page.askSearchConsole')}</Button>
          ) : null}
          <GetNumbers offers={offers} isAsking={isAsking} onAsk={() => void ask()} />
          <Button disabled={site === undefined || untracked.length === 0} onClick={() => void track()}>
            {say('page.track', { count: untracked.length })}
          </Button>
          <Button onClick={() => openResearch(acted[0]?.keyword ?? new URL(url).hostname)}>{say('page.open')}</Button>
        </ButtonRow>
        {site === undefined ? <p className="soft">{say('page.noSite')}</p> : null}
        <output>
          {typeof searches?.failure === 'string' ? say('page.searchesFailed', { reason: searches.failure }) : said}
          {searches?.searches
            ? say('page.searchesDone', { from: searches.searches.from, to: searches.searches.to })
            : null}
        </output>
        {keywords.length === 0 ? <p className="soft">{say('page.none')}</p> : null}
        <ScrollBox label={say('ideas.column.keyword')}>
          <Table>
            <thead>
              <tr>
                <th scope="col">{say('ideas.column.keyword')}</th>
                <th scope="col">{say('page.own')}</th>
                <th scope="col">{say('page.place')}</th>
              </tr>
            </thead>
            <tbody>
              {keywords.map((each) => (
                <tr key={each.form}>
                  <td>
                    <label className={styles.pick}>
                      <input
                        type="checkbox"
                        checked={picked.has(each.form)}
                        aria-label={say('ideas.select', { keyword: each.keyword })}
                        onChange={() => toggle(each.form)}
                      />
                      <bdi>{each.keyword}</bdi>
                    </label>
                    <span className="soft">
                      {each.signs.map((sign) => say(`page.sign.${sign}`)).join(' · ')}
                      {isTracked(each) && !each.signs.includes('tracked') ? ` · ${say('page.trackedElsewhere')}` : null}
                    </span>
                  </td>
                  <td className="number">
                    {each.own ? say('page.counted', each.own) : null}
                    <FirstNumber metrics={metrics[each.keyword] ?? []} />
                  </td>
                  <td className="number">
                    {each.place === null ? <span className="soft">–</span> : number(each.place)}
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </ScrollBox>
      </section>
      <AddToList keywords={acted.map(({ keyword }) => keyword)} label={text('tab.research')} />
    </div>
  );
}
