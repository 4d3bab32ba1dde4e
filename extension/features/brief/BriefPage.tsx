import { type FormEvent, type ReactNode, useState } from 'react';

import { type BriefText, briefTexts } from '#shared/brief/brief-texts.data.ts';
import { leadingPages } from '#shared/brief/leading-pages.ts';
import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { ProgressLine } from '#extension/ui/ProgressLine.tsx';

import styles from './brief.module.css';
import { BriefView } from './BriefView.tsx';
import { useBrief } from './use-brief.ts';

interface BriefPageProps {
  /** The results page, with the addresses that are the user's; undefined where it is not kept any more. */
  readonly stored:
    | { readonly snapshot: SerpSnapshot; readonly marks: Readonly<Record<string, 'own' | 'competitor'>> }
    | undefined;
}

/** From a results page to what a page needs for its query: which pages are read, the browser's question, and the brief. */
export function BriefPage({ stored }: BriefPageProps): ReactNode {
  const language = usePartLanguage('brief');
  const say = (id: BriefText, params?: MessageParams): string => translate(briefTexts, language, id, params);
  const snapshot = stored?.snapshot;
  const leading = snapshot ? leadingPages(snapshot) : [];
  const known = Object.entries(stored?.marks ?? {}).find(([, mark]) => mark === 'own')?.[0] ?? '';
  const [own, setOwn] = useState(known);
  const { clear, make, state } = useBrief(snapshot, leading);
  if (!snapshot) return <Page title="Sightline">{say('brief.gone')}</Page>;
  const title = say('brief.title', { query: snapshot.query ?? '' });
  if (leading.length === 0) return <Page title={title}>{say('brief.none')}</Page>;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void make(own.trim());
  };
  const isBusy = state.step === 'reading';
  return (
    <Page title={title}>
      <p className="soft">{say('brief.explained')}</p>
      <form className={styles.form} onSubmit={submit}>
        <label>
          {say('brief.own')}{' '}
          <Input
            type="url"
            // Browsers take file: and chrome: for addresses too.
            pattern="[Hh][Tt][Tt][Pp][Ss]?://.+"
            placeholder="https://"
            value={own}
            disabled={isBusy}
            onChange={({ target }) => {
              setOwn(target.value);
              clear();
            }}
          />
        </label>
        <Button type="submit" disabled={isBusy}>
          {say('brief.ask', { count: leading.length })}
        </Button>
      </form>
      <ProgressLine text={isBusy ? say('brief.reading', state) : undefined} />
      {isBusy ? <p>{say('brief.reading', state)}</p> : null}
      {state.step === 'failed' ? <p role="alert">{say(state.why, { reason: state.reason })}</p> : null}
      {state.step === 'made' ? <BriefView brief={state.brief} /> : null}
    </Page>
  );
}

function Page({ children, title }: { readonly children: ReactNode; readonly title: string }): ReactNode {
  return (
    <main className={styles.page}>
      <title>{title}</title>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
