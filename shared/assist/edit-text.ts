import type { FactEdit } from './fact-edit.ts';

/** The words of an edit, one text for each value that people or search engines read. Addresses and codes are none. */
export function editTexts(edit: FactEdit): readonly string[] {
  switch (edit.kind) {
    case 'title':
    case 'description':
    case 'h1':
    case 'alt':
    case 'link-text':
      return [edit.text];
    case 'social':
      return edit.tags
        .filter(({ property }) => /:(title|description|site_name)$/.test(property))
        .map(({ content }) => content);
    case 'json-ld':
      return jsonTexts(JSON.parse(edit.text));
    case 'hreflang':
    case 'canonical':
    case 'lang':
    case 'viewport':
      return [];
  }
}

/** Values of properties that hold words; types, contexts, dates and addresses are none. */
function jsonTexts(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return /^@|^(url|item|image|logo|inLanguage|date\w+)$/.test(name) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => jsonTexts(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => jsonTexts(inner, key));
}
