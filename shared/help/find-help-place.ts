import { helpPages } from './help-pages.ts';

/** The hash of the section that a link between files of docs/ leads to; null where the help does not have it. */
export function findHelpPlace(href: string, page: string): string | null {
  const [file = '', anchor = ''] = href.split('#');
  const name = file.replace(/^(?:\.\.?\/)*(?:user\/)?/, '').replace(/\.md$/, '');
  if (name.includes('/')) return null;
  const wanted = helpPages.find(({ id }) => id === (name === '' ? page : name));
  if (!wanted) return null;
  const section = wanted.sections.find(({ id }) => id !== '' && id === anchor);
  return `#${wanted.id}${section ? `/${section.id}` : ''}`;
}
