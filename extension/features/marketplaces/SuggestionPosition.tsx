import { type FormEvent, type ReactNode, useState } from 'react';

import { lettersOf, suggestionPosition, typedPrefixes } from '#shared/research/marketplace/suggestion-position.ts';
import { translate } from '#shared/kernel/translation.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { findSuggestionSource, type SuggestionSourceId } from '#shared/research/suggestions/suggestion-sources.data.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import styles from './marketplaces.module.css';
import { useMarketWords } from './use-market-words.ts';
import { type SuggestionWalk, useSuggestionWalk } from './use-suggestion-walk.ts';

const markets = ['amazon', 'ebay', 'etsy'] as const satisfies readonly SuggestionSourceId[];

interface SuggestionPositionProps {
  /** What is offered to be typed; empty where there is none. */
  readonly text: string;
  readonly place: { readonly country: string; readonly language: string };
}

/** At which place, and after how many typed letters, a marketplace suggests a query or a brand. */
export function SuggestionPosition({ place, text: offered }: SuggestionPositionProps): ReactNode {
  const { say } = useMarketWords();
  const [text, setText] = useState(offered);
  const [market, setMarket] = useState<(typeof markets)[number]>('amazon');
  const [country, setCountry] = useState(place.country);
  const { start, stop, walk } = useSuggestionWalk();
  const isAsking = walk?.progress.state === 'asking';
  const count = typedPrefixes(text).length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    start({ text, source: market, place: { ...place, country } });
  };
  return (
    <section aria-labelledby="suggestion-position">
      <h2 id="suggestion-position">{say('market.suggested')}</h2>
      <p className="soft">{say('market.suggestedExplained')}</p>
      <form className={styles.suggestionForm} onSubmit={submit}>
        <label className={styles.choice}>
          {say('market.suggestedText')}
          <Input maxLength={200} value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <label className={styles.choice}>
          {say('market.suggestedWhere')}
          <Select
            value={market}
            onChange={({ target }) => setMarket(markets.find((id) => id === target.value) ?? 'amazon')}
          >
            {markets.map((id) => (
              <option key={id} value={id}>
                {findSuggestionSource(id)?.name}
              </option>
            ))}
          </Select>
        </label>
        <label className={styles.choice}>
          {say('market.suggestedCountry')}
          <Input
            maxLength={2}
            value={country}
            onChange={({ target }) => setCountry(target.value.trim().toLowerCase())}
          />
        </label>
        {isAsking ? (
          <Button onClick={stop}>{say('market.suggestedStop')}</Button>
        ) : (
          <Button type="submit" disabled={count === 0}>
            {say('market.suggestedAsk', { count })}
          </Button>
        )}
      </form>
      {walk ? <Walk walk={walk} /> : null}
    </section>
  );
}

function Walk({ walk }: { readonly walk: SuggestionWalk }): ReactNode {
  const { say } = useMarketWords();
  const language = usePartLanguage('research');
  const { progress, steps, wish } = walk;
  const { answered, fromCache, state, total } = progress;
  const name = findSuggestionSource(wish.source)?.name ?? '';
  const found = suggestionPosition(steps);
  const said = translate(
    ideaTexts,
    language,
    `ideas.state.${state === 'done' && answered < total ? 'partly' : state}`,
    {
      name,
      answered,
      total,
    },
  );
  const kept = fromCache > 0 ? ` ${translate(ideaTexts, language, 'ideas.state.kept', { count: fromCache })}` : '';
  return (
    <>
      <output>
        {found ? say('market.suggestedFirst', { ...found.first, text: wish.text, name }) : null}{' '}
        {found && found.best.place < found.first.place ? say('market.suggestedBest', found.best) : null}
        {!found && state === 'done' ? say('market.suggestedNever', { text: wish.text, name }) : null}
        <span className="soft">
          {' '}
          {said}
          {kept}
        </span>
      </output>
      {steps.length === 0 ? null : (
        <Table>
          <thead>
            <tr>
              <th scope="col">{say('market.typed')}</th>
              <th scope="col">{say('market.letters')}</th>
              <th scope="col">{say('market.place')}</th>
              <th scope="col">{say('market.suggestion')}</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ place, suggestion, typed }) => (
              <tr key={typed}>
                <th scope="row">
                  <bdi>{typed}</bdi>
                </th>
                <td className="number">{lettersOf(typed)}</td>
                <td className="number">{place ?? <span className="soft">–</span>}</td>
                <td>
                  <bdi>{suggestion ?? ''}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  );
}
