import { type ReactNode, useState } from 'react';

import { type BriefText, briefTexts } from '#shared/brief/brief-texts.data.ts';
import { briefToMarkdown } from '#shared/brief/brief-to-markdown.ts';
import type { Brief } from '#shared/brief/make-brief.ts';
import type { Range } from '#shared/brief/range.ts';
import { sayUncounted } from '#shared/brief/uncounted.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { saveFile } from '#extension/platform/browser/save-file.ts';
import { blockName } from '#shared/serp/block-name.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';

import { BriefTable } from './BriefTable.tsx';
import styles from './brief.module.css';

/** A brief to read, copy and save. */
export function BriefView({ brief }: { readonly brief: Brief }): ReactNode {
  const language = usePartLanguage('brief');
  const { locale, number, text } = useWords();
  const [isCopied, setCopied] = useState(false);
  const say = (id: BriefText, params?: MessageParams): string => translate(briefTexts, language, id, params);
  const { ease, features, headings, intent, own, pages, query, questions, read, terms, types, words } = brief;
  const count = (by: number): string => say('brief.of', { pages: by, read });
  const span = ({ high, low, middle }: Range): string =>
    low === high ? number(middle) : say('brief.span', { low: number(low), high: number(high) });
  const hasOf = (isOwn: boolean | null): string => (isOwn === null ? '' : say(isOwn ? 'brief.has' : 'brief.lacks'));
  const lengthOf = (range: Range | null): string => (range ? span(range) : say('brief.noRange'));
  const markdown = (): string => briefToMarkdown(brief, language, (type) => blockName(type, text));
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(markdown());
    setCopied(true);
  };
  const yours = own ? [say('brief.yours')] : [];
  return (
    <div className={styles.brief}>
      <p>{say('brief.read', { read, all: pages.length, intent: say(`brief.intent.${intent}`) })}</p>
      <ButtonRow>
        <Button onClick={() => void copy()}>{say(isCopied ? 'brief.copied' : 'brief.copy')}</Button>
        <Button
          onClick={() =>
            saveFile(`brief-${query.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}.md`, 'text/markdown', markdown())
          }
        >
          {say('brief.save')}
        </Button>
      </ButtonRow>
      <BriefTable
        title={say('brief.length')}
        columns={[say('brief.length'), say('brief.basis'), ...yours]}
        rows={[
          [say('brief.words'), lengthOf(words), ...(own ? [number(own.words)] : [])],
          [say('brief.ease'), lengthOf(ease), ...(own ? [own.ease === null ? '–' : number(own.ease)] : [])],
        ]}
        none=""
      />
      {features.length > 0 ? (
        <section>
          <h2>{say('brief.features')}</h2>
          <p>{say('brief.shows', { features: features.map((type) => blockName(type, text)).join(', ') })}</p>
        </section>
      ) : null}
      <BriefTable
        title={say('brief.questions')}
        columns={[say('brief.questions'), say('brief.pages'), ...yours]}
        rows={questions.map(({ isAsked, own: coverage, pages: by, text }) => [
          text,
          [...(isAsked ? [say('brief.asked')] : []), ...(by.length > 0 ? [count(by.length)] : [])].join(', '),
          ...(coverage === null ? [] : [say(`brief.own.${coverage}`)]),
        ])}
        none={say('brief.nothing')}
      />
      <BriefTable
        title={say('brief.headings')}
        columns={[say('brief.headings'), say('brief.pages'), ...yours]}
        rows={headings.map(({ isOwn, pages: by, text }) => [text, count(by.length), ...(own ? [hasOf(isOwn)] : [])])}
        none={say('brief.nothing')}
      />
      <BriefTable
        title={say('brief.terms')}
        columns={[say('brief.terms'), say('brief.pages'), say('brief.uses'), ...yours]}
        rows={terms.map(({ own: uses, pages: by, text, uses: range }) => [
          text,
          count(by),
          span(range),
          ...(uses === null ? [] : [number(uses)]),
        ])}
        none={say('brief.nothing')}
      />
      <BriefTable
        title={say('brief.types')}
        columns={[say('brief.types'), say('brief.pages'), ...yours]}
        rows={types.map(({ isOwn, pages: by, type }) => [type, count(by), ...(own ? [hasOf(isOwn)] : [])])}
        none={say('brief.nothing')}
      />
      <section>
        <h2>{say('brief.pages')}</h2>
        <ol className={styles.pages}>
          {pages.map(({ page, position, reason = '', url }) => (
            <li key={url} value={position}>
              <a className="wrap-anywhere" href={url} target="_blank" rel="noreferrer">
                {url}
              </a>{' '}
              <span className="soft">
                {page ? `${withColon(say('brief.words'), locale)} ${number(page.words)}` : sayUncounted(reason, say)}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <p className="soft">{say('brief.counted')}</p>
    </div>
  );
}
