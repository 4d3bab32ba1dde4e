import { type FormEvent, type ReactNode, useState } from 'react';

import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { type TrackChoice, TrackChoices } from '#extension/keyword-view/TrackChoices.tsx';
import { trackLines } from '#extension/keyword-view/track-lines.ts';
import type { TrackAnswer } from '#extension/platform/messages/keyword-messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { RefusedDomains } from '#extension/ui/RefusedDomains.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import type { IdeaRow } from './idea-row.ts';
import styles from './research.module.css';
import { useSay } from './use-say.ts';

interface TrackIdeasProps {
  /** Undefined where no site was chosen. */
  readonly domain: string | undefined;
  readonly rows: readonly IdeaRow[];
  readonly onTracked: () => void;
}

/** Tracks ideas for a site, and says what became of each. */
export function TrackIdeas({ domain, onTracked, rows }: TrackIdeasProps): ReactNode {
  const { text } = useWords();
  const { say } = useSay();
  const [site, setSite] = useState(domain ?? '');
  const [choice, setChoice] = useState<TrackChoice>({
    engine: 'google',
    devices: 'desktop',
    // As everywhere else: a page that does not tell its place would never count.
    country: '',
    language: '',
  });
  const [answer, setAnswer] = useState<TrackAnswer>();
  const host = typedDomain(site);
  const track = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (host === undefined) return;
    const done = await trackLines(
      host,
      rows.map(({ keyword }) => keyword),
      choice,
    );
    setAnswer(done);
  };
  const namesAt = (places: readonly number[]): string =>
    places
      .slice(0, 5)
      .flatMap((at) => rows[at]?.keyword ?? [])
      .join(' · ');
  return (
    <form className={styles.track} onSubmit={(event) => void track(event)}>
      <label>
        {say('ideas.track.site')} <Input value={site} onChange={({ target }) => setSite(target.value)} />
      </label>
      <RefusedDomains typed={site} />
      <TrackChoices choice={choice} onChange={setChoice} />
      <Button type="submit" kind="primary" disabled={host === undefined || rows.length === 0}>
        {say('ideas.track.submit')}
      </Button>
      {answer ? (
        <output>
          {answer.refused.length > 0 ? (
            <p role="alert">{say('ideas.track.refused', { seen: namesAt(answer.refused) })}</p>
          ) : (
            <p>
              {text('kw.added', { count: answer.added })}
              {answer.duplicates.length > 0
                ? ` ${say('ideas.track.duplicates', { count: answer.duplicates.length })}`
                : ''}{' '}
              <Button onClick={onTracked}>{say('ideas.track.done')}</Button>
            </p>
          )}
        </output>
      ) : null}
    </form>
  );
}
