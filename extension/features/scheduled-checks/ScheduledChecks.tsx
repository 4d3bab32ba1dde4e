import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import type { ScheduledChecks as Loaded } from '#shared/api/endpoints/scheduled-checks.ts';
import { type Cadence, cadences } from '#shared/keywords/cadence.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { NoProject } from '#extension/platform/messages/no-project.ts';
import { NoProjectLine } from '#extension/session/NoProjectLine.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { CheckRuns } from './CheckRuns.tsx';
import { dollars } from '#extension/keyword-view/dollars.ts';
import { placeOfUser } from '#extension/keyword-view/place-of-user.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Select } from '#extension/ui/Field.tsx';
import styles from './scheduled-checks.module.css';

const depths = [10, 20, 30, 50, 100];

/** Checks that are bought by themselves: what they would cost, how often, and what became of them. Off until chosen. */
export function ScheduledChecks({ domain }: { readonly domain: string }): ReactNode {
  const { locale, text, time } = useWords();
  const [checks, setChecks] = useState<Loaded | null>();
  const [wanted, setWanted] = useState<Cadence>();
  const [depth, setDepth] = useState<number>();
  const [failure, setFailure] = useState<string | null>(null);
  const [away, setAway] = useState<string | null>(null);
  const [looks, setLooks] = useState(0);
  const [missing, setMissing] = useState<NoProject>('local');
  useEffect(() => {
    let isLate = false;
    const query = { domain, ...placeOfUser(), ...(depth === undefined ? {} : { fullDepth: depth }) };
    void askBackground('loadScheduledChecks', query).then((loaded) => {
      if (isLate) return;
      setChecks(loaded.checks);
      setAway(loaded.failure);
      setMissing(loaded.missing ?? 'local');
    });
    return () => {
      isLate = true;
    };
  }, [domain, depth, looks]);
  if (checks === undefined) return null;
  if (checks && !checks.estimates) return <p className="soft">{text('checks.noProvider')}</p>;
  if (away !== null) return <p role="alert">{text('checks.away', { reason: away })}</p>;
  if (!checks?.estimates)
    return <NoProjectLine missing={missing} local="checks.local" onLook={() => setLooks(looks + 1)} />;
  const { capMicros, estimates, keywords, nextRunAt } = checks;
  const cadence = wanted ?? checks.cadence;
  const priceOf = (each: Cadence): number => estimates.find((one) => one.cadence === each)?.monthlyMicros ?? 0;
  const nameOf = (each: Cadence): string =>
    each === 'off'
      ? text('checks.cadence.off')
      : text('checks.priced', { cadence: text(`checks.cadence.${each}`), price: dollars(priceOf(each), locale) });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const maxMonthlyMicros = priceOf(cadence);
    const wish = { domain, cadence, fullDepth: checks.fullDepth, maxMonthlyMicros, ...placeOfUser() };
    const answer = await askBackground('setScheduledChecks', wish);
    setFailure(answer.failure);
    if (answer.checks) setChecks(answer.checks);
    setWanted(undefined);
  };
  return (
    <section className={styles.budget} aria-labelledby="checks-title">
      <h2 id="checks-title">{text('checks.title')}</h2>
      <p className="soft">{text('checks.explained')}</p>
      <form onSubmit={(event) => void save(event)} className={styles.checksForm}>
        <label>
          {text('checks.cadence')}{' '}
          <Select value={cadence} onChange={(event) => setWanted(cadences.find((each) => each === event.target.value))}>
            {cadences.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        </label>{' '}
        <label>
          {text('checks.depth')}{' '}
          <Select value={checks.fullDepth} onChange={(event) => setDepth(Number(event.target.value))}>
            {depths.map((each) => (
              <option key={each} value={each}>
                {text('checks.depthOf', { depth: each })}
              </option>
            ))}
          </Select>
        </label>{' '}
        <Button type="submit" disabled={wanted === undefined && depth === undefined}>
          {cadence === 'off'
            ? text('checks.switchOff')
            : text('checks.switchOn', { price: dollars(priceOf(cadence), locale) })}
        </Button>
      </form>
      <p>
        {text('checks.keywords', { count: keywords.searchable })}{' '}
        {keywords.others > 0 ? text('checks.others', { count: keywords.others }) : null}
      </p>
      {priceOf(cadence) > capMicros ? <p>{text('checks.beyond', { cap: dollars(capMicros, locale) })}</p> : null}
      {nextRunAt === null ? null : <p>{text('checks.next', { when: time(nextRunAt) })}</p>}
      {failure === null ? null : <p role="alert">{text('checks.failed', { reason: failure })}</p>}
      <CheckRuns checks={checks} />
    </section>
  );
}
