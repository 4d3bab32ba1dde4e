import type { LinkFact } from '#shared/audit/facts/body-facts.ts';
import type { DocumentFacts, PageFacts } from '#shared/audit/facts/facts.ts';
import type { HeadFacts, HeadLinkFact, MetaFact, SocialFact } from '#shared/audit/facts/head-facts.ts';

import type { FactEdit, SocialTag } from './fact-edit.ts';

/**
 * The facts of the page with the edit made, in the document and in the HTML as served: a fix is made at its source. What
 * the edit does not name stays. New elements have the number 0.
 */
export function applyEdit(facts: PageFacts, edit: FactEdit): PageFacts {
  const raw = facts.raw.state === 'present' ? { ...facts.raw, value: applyToRaw(facts.raw.value, edit) } : facts.raw;
  return { ...facts, document: applyToDocument(facts.document, edit), raw };
}

/** Numbers of elements mean others there, so an edit of one element is left out: no rule compares those. */
function applyToRaw(document: DocumentFacts, edit: FactEdit): DocumentFacts {
  if (edit.kind === 'alt' || edit.kind === 'link-text') return document;
  if (edit.kind === 'h1' && edit.node !== null) {
    const same = document.headings?.find(({ level }) => level === 1) ?? document.headings?.[0];
    return applyToDocument(document, { ...edit, node: same?.node ?? null });
  }
  return applyToDocument(document, edit);
}

function applyToDocument(document: DocumentFacts, edit: FactEdit): DocumentFacts {
  switch (edit.kind) {
    case 'title':
      return withoutMisplaced(
        withHead(document, (head) => withTitle(head, edit.text)),
        'title',
      );
    case 'description':
      return withoutMisplaced(
        withHead(document, (head) => withMeta(head, { name: 'description', content: edit.text })),
        'description',
      );
    case 'h1':
      return withHeading(document, edit.node, edit.text);
    case 'alt':
      return withAlt(document, edit.node, edit.text);
    case 'link-text':
      return { ...document, ...withLinks(document, edit.node, (link) => ({ ...link, text: edit.text })) };
    case 'social':
      return withSocial(document, edit.tags);
    case 'json-ld':
      return withJsonLd(document, edit.text, edit.types);
    case 'hreflang':
      return withHreflang(document, edit.alternates);
    case 'canonical':
      return withCanonical(document, edit.url);
    case 'lang':
      return document.language ? { ...document, language: { ...document.language, lang: edit.code } } : document;
    case 'viewport':
      return withHead({ ...document, viewport: [{ node: 0, content: edit.content, location: 'head' }] }, (head) =>
        withMeta(head, { name: 'viewport', content: edit.content }),
      );
  }
}

function withHead(document: DocumentFacts, change: (head: HeadFacts) => HeadFacts): DocumentFacts {
  return document.head ? { ...document, head: change(document.head) } : document;
}

function withTitle(head: HeadFacts, text: string): HeadFacts {
  return { ...head, titles: [{ node: head.titles[0]?.node ?? 0, text, location: 'head' }] };
}

/** The one meta tag of that name, where the first of them stood. */
function withMeta(head: HeadFacts, { content, name }: { readonly name: string; readonly content: string }): HeadFacts {
  const first = head.metas.find((meta) => meta.name === name);
  const meta: MetaFact = {
    ...emptyMeta,
    node: first?.node ?? 0,
    name,
    content,
  };
  return { ...head, metas: [...head.metas.filter((each) => each.name !== name), meta] };
}

const emptyMeta: MetaFact = {
  node: 0,
  name: null,
  property: null,
  httpEquiv: null,
  charset: null,
  content: null,
  location: 'head',
};

/** The misplaced tag is gone from the body. `what` of such tags names what they are. */
function withoutMisplaced(document: DocumentFacts, what: 'title' | 'description'): DocumentFacts {
  const { structure } = document;
  if (!structure) return document;
  const metadataInBody = structure.metadataInBody.filter((each) => !each.what.includes(what) && each.tag !== what);
  return { ...document, structure: { ...structure, metadataInBody } };
}

function withHeading(document: DocumentFacts, node: number | null, text: string): DocumentFacts {
  const headings = document.headings ?? [];
  const fresh = { level: 1, text, fromImageAlt: false, visible: true } as const;
  if (node === null) return { ...document, headings: [{ node: 0, region: 'main', ...fresh }, ...headings] };
  return { ...document, headings: headings.map((each) => (each.node === node ? { ...each, ...fresh } : each)) };
}

function withAlt(document: DocumentFacts, node: number, text: string): DocumentFacts {
  const image = document.images?.find((each) => each.node === node);
  const images = document.images?.map((each) => (each.node === node ? { ...each, alt: text } : each));
  const link = image?.link;
  const named =
    link === null || link === undefined ? {} : withLinks(document, link, (each) => ({ ...each, imageAlt: text }));
  return { ...document, ...(images && { images }), ...named };
}

function withLinks(
  document: DocumentFacts,
  node: number,
  change: (link: LinkFact) => LinkFact,
): Pick<DocumentFacts, 'links'> {
  return document.links ? { links: document.links.map((link) => (link.node === node ? change(link) : link)) } : {};
}

function withSocial(document: DocumentFacts, tags: readonly SocialTag[]): DocumentFacts {
  const replaced = new Set(tags.map(({ property }) => property));
  const others = (document.social ?? []).filter(({ property }) => !replaced.has(property));
  const added = tags.map(({ content, property }): SocialFact => {
    const attribute = property.startsWith('twitter:') ? 'name' : 'property';
    return { node: 0, property, content, attribute, location: 'head' };
  });
  return { ...document, social: [...others, ...added] };
}

function withJsonLd(document: DocumentFacts, text: string, types: readonly string[]): DocumentFacts {
  const { structuredData } = document;
  if (!structuredData) return document;
  const block = { node: 0, text, isTruncated: false, error: null, types, location: 'head' } as const;
  return { ...document, structuredData: { ...structuredData, jsonLd: [...structuredData.jsonLd, block] } };
}

function withHreflang(
  document: DocumentFacts,
  alternates: readonly { readonly code: string; readonly url: string }[],
): DocumentFacts {
  const added = alternates.map(({ code, url }) => ({
    node: 0,
    code,
    href: url,
    url,
    location: 'head' as const,
    extraAttributes: [],
  }));
  return { ...document, hreflang: [...(document.hreflang ?? []), ...added] };
}

function withCanonical(document: DocumentFacts, url: string): DocumentFacts {
  const link: HeadLinkFact = { ...emptyLink, rel: ['canonical'], href: url, url };
  return withHead(
    { ...document, canonicals: [{ node: 0, href: url, url, location: 'head', extraAttributes: [] }] },
    (head) => ({ ...head, links: [...head.links.filter(({ rel }) => !rel.includes('canonical')), link] }),
  );
}

const emptyLink: HeadLinkFact = {
  node: 0,
  rel: [],
  href: null,
  url: null,
  hreflang: null,
  media: null,
  type: null,
  sizes: null,
  location: 'head',
};
