import { type FormEvent, type ReactNode, useState } from 'react';

import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { withColon } from '#shared/kernel/with-colon.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { keywordId } from '#extension/platform/storage/keyword-key.ts';
import type { KeywordRecord } from '#extension/platform/storage/keyword-records.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { identityOf } from './identity-of.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { RefusedDomains } from '#extension/ui/RefusedDomains.tsx';
import styles from './keyword-view.module.css';
import chipButtonStyles from '#extension/ui/ChipButton.module.css';

interface WaitingKeywordsProps {
  readonly waiting: readonly KeywordRecord[];
  /** The site that is offered. */
  readonly domain: string | undefined;
}

/** Keywords that are tracked for no site yet, and the question for which they are. Nothing where there are none. */
export function WaitingKeywords({ domain, waiting }: WaitingKeywordsProps): ReactNode {
  const { locale, text } = useWords();
  const [typed, setTyped] = useState<string>();
  if (waiting.length === 0) return null;
  const site = typed ?? domain ?? '';
  const host = typedDomain(site);
  const assign = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (host !== undefined) await askBackground('assignWaiting', { domain: host });
  };
  return (
    <form className={styles.waitingForm} onSubmit={(event) => void assign(event)}>
      <h3>{text('kw.chooseSite')}</h3>
      <p className="soft">{text('kw.waiting', { count: waiting.length })}</p>
      <ul className={styles.trackRecent}>
        {waiting.map((each) => (
          <li key={keywordId(each)} className={chipButtonStyles.chip}>
            <bdi>{each.keyword}</bdi>
            <IconButton
              aria-label={`${withColon(text('kw.untrack'), locale)} ${each.keyword}`}
              title={text('kw.untrack')}
              onClick={() => void askBackground('untrackKeyword', identityOf(each))}
            >
              <span aria-hidden="true">✕</span>
            </IconButton>
          </li>
        ))}
      </ul>
      <p className={styles.trackRow}>
        <Input
          aria-label={text('kw.yourSite')}
          placeholder={text('kw.yourSite')}
          required
          value={site}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" kind="primary">
          {text('kw.trackSubmit')}
        </Button>
      </p>
      <RefusedDomains typed={site} />
    </form>
  );
}
