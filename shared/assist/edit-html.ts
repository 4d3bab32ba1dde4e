import type { FactEdit } from './fact-edit.ts';

/** What the edit writes into the HTML: a whole tag where it makes one, else the text or attribute that changes. */
export function editHtml(edit: FactEdit): string {
  switch (edit.kind) {
    case 'title':
      return `<title>${inText(edit.text)}</title>`;
    case 'description':
      return `<meta name="description" content="${inAttribute(edit.text)}">`;
    case 'h1':
      return `<h1>${inText(edit.text)}</h1>`;
    case 'alt':
      return `alt="${inAttribute(edit.text)}"`;
    case 'link-text':
      return inText(edit.text);
    case 'social':
      return edit.tags.map(({ content, property }) => socialTag(property, content)).join('\n');
    case 'json-ld':
      return `<script type="application/ld+json">\n${inScript(edit.text)}\n</script>`;
    case 'hreflang':
      return edit.alternates
        .map(({ code, url }) => `<link rel="alternate" hreflang="${inAttribute(code)}" href="${inAttribute(url)}">`)
        .join('\n');
    case 'canonical':
      return `<link rel="canonical" href="${inAttribute(edit.url)}">`;
    case 'lang':
      return `lang="${inAttribute(edit.code)}"`;
    case 'viewport':
      return `<meta name="viewport" content="${inAttribute(edit.content)}">`;
  }
}

/** Networks read Open Graph from `property`, cards of X from `name`. */
function socialTag(property: string, content: string): string {
  const attribute = property.startsWith('twitter:') ? 'name' : 'property';
  return `<meta ${attribute}="${inAttribute(property)}" content="${inAttribute(content)}">`;
}

function inText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function inAttribute(text: string): string {
  return inText(text).replaceAll('"', '&quot;');
}

/** `</script>` or `<!--` in a value would end or hide the block; JSON reads the escape as the same sign. */
function inScript(json: string): string {
  return json.replaceAll('<', '\\u003c');
}
