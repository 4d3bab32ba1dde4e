import type { Passage } from './passage.ts';

interface Placed {
  readonly id: string;
  readonly opens: string | null;
}

/** Of a tracked keyword: itself, with what the user noted of it. */
export function keywordPassage(
  row: Placed & { readonly keyword: string; readonly tags: string; readonly note: string },
): Passage {
  return { ...placed(row), kind: 'keyword', title: row.keyword, text: `${row.tags} ${row.note}` };
}

/** Of a note on a day. */
export function notePassage(row: Placed & { readonly day: string; readonly text: string }): Passage {
  return { ...placed(row), kind: 'note', title: row.text, text: row.day };
}

/** Of an audited page: its address. */
export function auditPassage(row: Placed & { readonly url: string }): Passage {
  return { ...placed(row), kind: 'audit', title: readable(row.url), text: '' };
}

/** Of what an audit found on a page, with what the rule is called. */
export function findingPassage(
  row: Placed & { readonly ruleTitle: string; readonly message: string; readonly url: string },
): Passage {
  return { ...placed(row), kind: 'finding', title: row.ruleTitle, text: `${row.message} ${readable(row.url)}` };
}

/** Of what a crawl found over a site. */
export function issuePassage(
  row: Placed & { readonly ruleTitle: string; readonly message: string; readonly group: string; readonly site: string },
): Passage {
  const { group, message, ruleTitle, site } = row;
  return {
    ...placed(row),
    kind: 'issue',
    title: `${ruleTitle} ${readable(site)}`,
    text: `${message} ${readable(group)}`,
  };
}

function placed({ id, opens }: Placed): Placed {
  return { id, opens };
}

/** An address in its own letters. */
function readable(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
