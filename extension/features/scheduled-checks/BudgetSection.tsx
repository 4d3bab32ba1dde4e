import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import { serpProviders } from '#shared/keywords/serp-providers.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { dollars } from '#extension/keyword-view/dollars.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import styles from './scheduled-checks.module.css';

/** What bought checks cost, and what may be spent on them; nothing while there is no backend. */
export function BudgetSection(): ReactNode {
  const { text, locale } = useWords();
  const [budget, setBudget] = useState<CheckBudget | null>(null);
  const [typed, setTyped] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => void askBackground('loadBudget', {}).then(setBudget), []);
  if (!budget) return null;
  const { capMicros, month, price, provider, spentMicros } = budget;
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const wanted = Math.round(Number(typed) * 1_000_000);
    const changed =
      Number.isFinite(wanted) && wanted >= 0 ? await askBackground('setBudget', { capMicros: wanted }) : null;
    setFailed(changed === null);
    if (changed) setBudget(changed);
  };
  return (
    <section className={styles.budget} aria-labelledby="budget-title">
      <h2 id="budget-title">{text('budget.title')}</h2>
      {price === null ? (
        <p className="soft">{text('budget.none')}</p>
      ) : (
        <form onSubmit={(event) => void save(event)}>
          <p className="soft">
            {text('budget.explained', {
              provider: provider === null ? '' : serpProviders[provider],
              first: dollars(price.firstTenMicros, locale),
              further: dollars(price.furtherTenMicros, locale),
            })}
          </p>
          <label>
            {text('budget.cap')}{' '}
            <Input
              type="number"
              min="0"
              step="any"
              value={typed ?? String(capMicros / 1_000_000)}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>{' '}
          <Button type="submit" disabled={typed === undefined}>
            {text('budget.save')}
          </Button>
          <p>{text('budget.spent', { month, spent: dollars(spentMicros, locale) })}</p>
          {hasFailed ? <p role="alert">{text('budget.failed')}</p> : null}
        </form>
      )}
    </section>
  );
}
