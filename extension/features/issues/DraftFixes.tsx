import { type ReactNode, useState } from 'react';

import type { FixDrafts } from '#shared/assist/draft-fixes.ts';
import { recipeFor } from '#shared/assist/recipe-list.ts';
import type { PageFacts } from '#shared/audit/facts/facts.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import type { JudgeContext } from '#shared/assist/judge-draft.ts';
import { Button } from '#extension/ui/Button.tsx';

import { DraftTargets } from './DraftTargets.tsx';
import { useAssistText } from '#extension/report-view/use-assist-text.ts';
import styles from './drafts.module.css';

interface DraftFixesProps {
  readonly rule: string;
  readonly report: AuditReport;
  readonly facts: PageFacts;
}

/** Drafts of what would fix a finding, made on a click. Nothing where no text or tag fixes it. */
export function DraftFixes({ facts, report, rule }: DraftFixesProps): ReactNode {
  const say = useAssistText();
  const [made, setMade] = useState<{ readonly facts: PageFacts; readonly fixes: FixDrafts | undefined }>();
  if (!recipeFor(rule)) return null;
  // Drafts of an earlier reading say nothing of this one.
  const fixes = made?.facts === facts ? made.fixes : undefined;
  if (!fixes) {
    const draft = async (): Promise<void> => setMade({ facts, fixes: await draftFor(rule, report, facts) });
    return <Button onClick={() => void draft()}>{say('draft')}</Button>;
  }
  return (
    <div className={styles.drafts}>
      <h2>{say('title')}</h2>
      <DraftTargets fixes={fixes} facts={facts} context={contextOf(report)} />
    </div>
  );
}

/** Judged as the report was: with its keyword, its muted rules and its limits. Loaded on the first click. */
async function draftFor(rule: string, report: AuditReport, facts: PageFacts): Promise<FixDrafts | undefined> {
  const { draftFixes } = await import('#shared/assist/draft-fixes.ts');
  return draftFixes(facts, rule, contextOf(report));
}

function contextOf({ keyword, muted = [], thresholds = {} }: AuditReport): JudgeContext {
  return { keyword, preferences: { muted: muted.map((rule) => ({ rule, host: null })), thresholds } };
}
