import { type FormEvent, type ReactNode, useMemo, useState } from 'react';

import { iso3166Regions, iso639Languages } from '#shared/audit/reading/language-codes.data.ts';
import { type SimulatedEngine, type SimulatedPlace, simulateSearch } from '#shared/serp/simulate-search.ts';
import { openTab } from '#extension/platform/browser/open-tab.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { namedCodes } from '#extension/ui/named-codes.ts';

import styles from './serp.module.css';

interface SearchElsewhereProps {
  readonly engine: SimulatedEngine;
  readonly query: string;
}

const devices = ['desktop', 'mobile'] as const;

/** The same search as if from another place, in a new tab, and what such a search leaves as it is. */
export function SearchElsewhere({ engine, query }: SearchElsewhereProps): ReactNode {
  const { locale, text } = useWords();
  const countries = useMemo(() => namedCodes(iso3166Regions, 'region', locale), [locale]);
  const languages = useMemo(() => namedCodes(iso639Languages, 'language', locale), [locale]);
  const [place, setPlace] = useState<SimulatedPlace>({ country: '', city: '', language: '', device: 'desktop' });
  const { notSimulated, url } = simulateSearch(engine, query, place);
  const open = (event: FormEvent): void => {
    event.preventDefault();
    void openTab(url);
  };
  return (
    <section aria-labelledby="serp-elsewhere">
      <h2 id="serp-elsewhere">{text('serp.elsewhere')}</h2>
      <form onSubmit={open}>
        <div className={styles.elsewhere}>
          <label>
            <span>{text('kw.country')}</span>
            <Select value={place.country} onChange={({ target }) => setPlace({ ...place, country: target.value })}>
              <option value="">{text('serp.asNow')}</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </label>
          <label>
            <span>{text('kw.language')}</span>
            <Select value={place.language} onChange={({ target }) => setPlace({ ...place, language: target.value })}>
              <option value="">{text('serp.asNow')}</option>
              {languages.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          </label>
          {engine === 'google' ? (
            <label>
              <span>{text('serp.city')}</span>
              <Input
                placeholder="Paris,Ile-de-France,France"
                value={place.city}
                onChange={({ target }) => setPlace({ ...place, city: target.value })}
              />
            </label>
          ) : null}
          <label>
            <span>{text('kw.device')}</span>
            <Select
              value={place.device}
              onChange={({ target }) =>
                setPlace({ ...place, device: target.value === 'mobile' ? 'mobile' : 'desktop' })
              }
            >
              {devices.map((device) => (
                <option key={device} value={device}>
                  {text(`kw.device.${device}`)}
                </option>
              ))}
            </Select>
          </label>
        </div>
        <Button type="submit">{text('serp.openElsewhere')}</Button>
      </form>
      <h3 className={styles.elsewhereHead}>{text('serp.notSimulated')}</h3>
      <ul className="soft">
        {engine === 'bing' ? <li>{text('serp.not.city')}</li> : null}
        {notSimulated
          .filter((what) => what !== 'city' || engine === 'google')
          .map((what) => (
            <li key={what}>{text(what === 'city' ? 'serp.not.cityName' : `serp.not.${what}`)}</li>
          ))}
      </ul>
    </section>
  );
}
