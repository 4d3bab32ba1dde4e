import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { holdsChange } from '#extension/platform/storage/holds-change.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { loadAllCompetitors, loadSite, mostCompetitors } from '#extension/platform/storage/site-store.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { readMatchRule, textOfRule, type RuleKind, ruleKinds } from './read-match-rule.ts';
import { readNames } from './read-names.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ChipButton } from '#extension/ui/ChipButton.tsx';
import { Select, TextArea } from '#extension/ui/Field.tsx';
import { Saved } from './Saved.tsx';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';
import styles from './dashboard.module.css';

interface SiteFormProps {
  readonly profile: Site;
}

/** What counts as the site's own in a results page, and who it is compared with. */
export function SiteForm({ profile }: SiteFormProps): ReactNode {
  const { text } = useWords();
  const [kind, setKind] = useState<RuleKind>(profile.match.kind);
  const [rule, setRule] = useState(textOfRule(profile.match));
  const [typed, setTyped] = useState(profile.competitors.join('\n'));
  const { names: competitors, refused } = readNames(typed);
  const match = readMatchRule(kind, rule);
  const offers = useOtherCompetitors().filter((each) => !competitors.includes(each) && each !== profile.domain);
  const isTooMany = competitors.length > mostCompetitors;
  const [isSaved, setSaved] = useState<boolean>();
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (match === undefined || isTooMany || refused.length > 0) return;
    const change = { match, competitors };
    setSaved(undefined);
    await askBackground('changeSite', { domain: profile.domain, ...change });
    setSaved(holdsChange(await loadSite(profile.domain), change));
  };
  return (
    <form className={styles.siteForm} onSubmit={(event) => void save(event)}>
      <label>
        {text('kw.matchRule')}
        <Select
          value={kind}
          onChange={(event) => setKind(ruleKinds.find((each) => each === event.target.value) ?? 'domain')}
        >
          {ruleKinds.map((each) => (
            <option key={each} value={each}>
              {text(`kw.matchRule.${each}`, { domain: readableDomain(profile.domain) })}
            </option>
          ))}
        </Select>
      </label>
      {kind === 'url' || kind === 'ids' ? (
        <label>
          {text(`kw.matchValue.${kind}`)}
          <TextArea rows={kind === 'ids' ? 3 : 1} value={rule} onChange={(event) => setRule(event.target.value)} />
        </label>
      ) : null}
      <label>
        {text('kw.competitors')}
        <TextArea rows={4} value={typed} onChange={(event) => setTyped(event.target.value)} />
      </label>
      {offers.length > 0 ? (
        <p className={keywordViewStyles.trackRecent}>
          {offers.map((each) => (
            <ChipButton key={each} onClick={() => setTyped([...competitors, each].join('\n'))}>
              + {readableDomain(each)}
            </ChipButton>
          ))}
        </p>
      ) : null}
      <p className="soft">{text('kw.fromNextCheck')}</p>
      {match === undefined ? <p role="alert">{text('kw.matchWrong')}</p> : null}
      {refused.length > 0 ? <p role="alert">{text('kw.competitorsRefused', { names: shortList(refused) })}</p> : null}
      {isTooMany ? <p role="alert">{text('kw.competitorsMany', { most: mostCompetitors })}</p> : null}
      <Button type="submit" kind="primary" disabled={match === undefined || isTooMany || refused.length > 0}>
        {text('budget.save')}
      </Button>
      <Saved isSaved={isSaved} />
    </form>
  );
}

/** The first of them, each short. */
function shortList(entries: readonly string[]): string {
  const shown = entries.slice(0, 3).map((entry) => (entry.length > 40 ? `${entry.slice(0, 39)}…` : entry));
  return entries.length > 3 ? `${shown.join(', ')}, …` : shown.join(', ');
}

/** Competitors of other sites, and those that belong to none yet. */
function useOtherCompetitors(): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => void loadAllCompetitors().then(setKnown), []);
  return known;
}
