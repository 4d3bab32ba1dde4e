import type { ReactNode } from 'react';

import { sourceTextId } from '#shared/assist/assist-texts.data.ts';
import type { JudgedDraft } from '#shared/assist/draft-fixes.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { pixelBudget } from '#extension/report-view/pixel-budget.ts';
import { serpBoxes } from '#extension/report-view/serp-boxes.ts';
import { usePanelActions } from '#extension/session/panel-tab.ts';
import { useAuditLanguage } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useAssistText } from '#extension/report-view/use-assist-text.ts';
import styles from './drafts.module.css';

/** One draft: what it writes, how much room it takes, where its words come from, what it passes. */
export function DraftCard({ draft }: { readonly draft: JudgedDraft }): ReactNode {
  const say = useAssistText();
  const language = useAuditLanguage();
  const { copy } = usePanelActions();
  const { edit, html, passes, sources, stillFails } = draft;
  const shown = 'text' in edit && edit.kind !== 'json-ld' ? edit.text : html;
  const nameOf = (id: string): string => {
    const rule = findRule(id);
    return rule ? ruleText(rule, 'title', language) : id;
  };
  const notes = [
    widthNote(draft, say),
    sources.length > 0 ? say('from', { sources: sources.map((source) => say(sourceTextId(source))).join(', ') }) : '',
    say('breaksNothing'),
  ].filter((note) => note !== '');
  return (
    <div className={styles.card} data-testid="draft">
      <div className={styles.text}>{shown === html ? <code>{html}</code> : <p>{shown}</p>}</div>
      <p className="soft">{notes.join(' · ')}</p>
      {passes.length > 0 ? (
        <details>
          <summary>{say('passes', { count: passes.length })}</summary>
          <ul>
            {passes.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {stillFails.length > 0 ? <p>{say('stillFails', { rules: stillFails.map(nameOf).join(', ') })}</p> : null}
      <p className={styles.copies}>
        {shown === html ? null : <LinkButton onClick={() => copy(shown)}>{say('copyText')}</LinkButton>}
        <LinkButton onClick={() => copy(html)}>{say('copyHtml')}</LinkButton>
      </p>
    </div>
  );
}

/** Of titles and descriptions, which results pages cut. */
function widthNote({ edit }: JudgedDraft, say: ReturnType<typeof useAssistText>): string {
  if (edit.kind !== 'title' && edit.kind !== 'description') return '';
  const budget = pixelBudget(edit.text, serpBoxes.desktop[edit.kind]);
  return budget ? say('width', { width: budget.px, limit: budget.budgetPx }) : '';
}
