import pages from './help-pages.json' with { type: 'json' };

/** A part of a page of the help, up to the next heading. */
export interface HelpSection {
  /** Unique in its page; empty for what stands before the first heading. */
  readonly id: string;
  readonly heading: string;
  /** Markdown. */
  readonly text: string;
}

export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly HelpSection[];
}

/** The documentation for users, in English, as `npm run docs` copies it from docs/. */
export const helpPages: readonly HelpPage[] = pages;

/** Where a section opens: after the address of the extension's pages. */
export function helpPlace(page: string, section: string): string {
  return `help.html#${page}${section === '' ? '' : `/${section}`}`;
}
