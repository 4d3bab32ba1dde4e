import { foldSpace } from '#shared/kernel/fold-space.ts';
import type { FindingPlace, Verdict } from '#shared/audit/rule.ts';
import { fail, notApplicable, pass } from '#shared/audit/rule.ts';

/**
 * Compares one text of the HTML as served with the page after its scripts. Null: there is no such text. Fails where
 * both have one and they differ, or only scripts add it (then `before` is a dash); a change of white space is none.
 */
export function compareTexts(before: string | null, after: string | null, place: FindingPlace): Verdict {
  if (!after) return notApplicable;
  if (foldSpace(before ?? '') === foldSpace(after)) return pass;
  return fail(
    { kind: before ? 'changed' : 'added', before: (before || '—').slice(0, 150), after: after.slice(0, 150) },
    [place],
  );
}
