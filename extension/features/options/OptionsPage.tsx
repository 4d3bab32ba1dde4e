import { type ReactNode, useEffect } from 'react';

import { localeList } from '#locales/locale-list.ts';
import { decodePart } from '#shared/kernel/decode-part.ts';
import { translate } from '#shared/kernel/translation.ts';
import { metricTexts } from '#shared/research/metrics/metric-texts.data.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { changeSettings, type Settings } from '#extension/platform/storage/settings.ts';
import { useConnection } from '#extension/session/use-connection.ts';
import { useHash } from '#extension/session/use-hash.ts';
import { useSettings } from '#extension/session/use-settings.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import type { MessageKey } from '#extension/ui/messages/en.data.ts';

import { AdvancedSection } from './AdvancedSection.tsx';
import { BackendSection } from './BackendSection.tsx';
import type { StoredOptions } from './load-stored-options.ts';
import { KeywordDataSection } from './keyword-data/KeywordDataSection.tsx';
import { LanguageModelsSection } from './language-models/LanguageModelsSection.tsx';
import { useModelText } from './language-models/use-model-text.ts';
import { HistorySection } from './HistorySection.tsx';
import { optionsTexts } from './options-texts.data.ts';
import { ReportsSection } from './ReportsSection.tsx';
import { RulesSection } from './RulesSection.tsx';
import { SerpSection } from './SerpSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { Select } from '#extension/ui/Field.tsx';
import styles from './options.module.css';

const themes = ['auto', 'light', 'dark'] as const;

/** In the order of the page, by the ids of their headings. What has no label here is called by its own texts. */
const parts: readonly { readonly id: string; readonly label: MessageKey | null }[] = [
  { id: 'look', label: 'look' },
  { id: 'sites', label: 'sites.title' },
  { id: 'serp', label: 'serp.title' },
  { id: 'keyword-data', label: null },
  { id: 'rules', label: 'rules.title' },
  { id: 'reports', label: 'reports.title' },
  { id: 'backend', label: 'backend' },
  { id: 'language-models', label: null },
  { id: 'privacy', label: 'privacy' },
  { id: 'advanced', label: 'options.advanced' },
];

/** What the user can choose: look and language, the backend, what is kept in this browser. */
export function OptionsPage({ initial }: { readonly initial: StoredOptions }): ReactNode {
  const { text } = useWords();
  const research = usePartLanguage('research');
  const assist = usePartLanguage('assist');
  const sayOfModels = useModelText();
  const titleOfPart = (id: string): string =>
    id === 'language-models' ? sayOfModels('models.title') : translate(metricTexts, research, 'metrics.title');
  const backend = useConnection(initial.connection);
  const settings = useSettings(initial.settings) ?? initial.settings;
  const hash = useHash();
  const [place = '', wanted] = hash.slice(1).split('/');
  useEffect(() => {
    // What the browser looked for came after its page had loaded.
    const heading = parts.some(({ id }) => id === place) ? document.getElementById(place) : null;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [place]);
  const isUnknown = place !== '' && !parts.some(({ id }) => id === place);
  const change = (changed: Partial<Settings>): void =>
    void changeSettings(changed).then(() => askBackground('applySerpSettings', {}));
  return (
    <div className={styles.page}>
      <nav className={styles.index} aria-label={text('optionsTitle')}>
        <h1>{text('optionsTitle')}</h1>
        <ul>
          {parts.map(({ id, label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label === null ? titleOfPart(id) : text(label)}</a>
            </li>
          ))}
          <li>
            <a href="/help.html">{text('help')}</a>
          </li>
        </ul>
      </nav>
      <main className={styles.options}>
        {isUnknown ? (
          <p role="alert" className="wrap-anywhere">
            {translate(optionsTexts, assist, 'options.unknownPlace', { place: decodePart(place) })}
          </p>
        ) : null}
        <section aria-labelledby="look">
          <h2 id="look">{text('look')}</h2>
          <Choice
            label={text('language')}
            value={settings.language}
            options={[
              { id: 'auto', label: text('language.auto') },
              ...localeList.map(({ tag, name }) => ({ id: tag, label: name })),
            ]}
            onChange={(language) => change({ language })}
          />
          <Choice
            label={text('theme')}
            value={settings.theme}
            options={themes.map((id) => ({ id, label: text(`theme.${id}`) }))}
            onChange={(theme) => change({ theme })}
          />
        </section>
        <SitesSection initial={initial.sites} />
        <SerpSection initial={initial.serp} />
        <KeywordDataSection key={wanted} initial={initial.keywordData} wanted={wanted} />
        <RulesSection initial={initial.preferences} />
        <ReportsSection initial={initial.brand} />
        <BackendSection
          backend={backend}
          address={settings.backendAddress}
          onAddress={(backendAddress) => change({ backendAddress })}
        />
        <LanguageModelsSection connection={backend.connection} />
        <HistorySection initial={initial.kept} />
        <AdvancedSection initial={initial} />
      </main>
    </div>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly onChange: (id: Id) => void;
}

function Choice<Id extends string>({ label, value, options, onChange }: ChoiceProps<Id>): ReactNode {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <Select
        value={value}
        onChange={(event) => {
          const chosen = options.find(({ id }) => id === event.target.value);
          if (chosen) onChange(chosen.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </Select>
    </label>
  );
}
