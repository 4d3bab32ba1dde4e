import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import { metasNamed } from '#shared/audit/reading/head-metas.ts';
import type { MarkedKind } from '#shared/audit/facts/served-html-facts.ts';

import { type ConcludedField, say } from '../conclusion.ts';
import type { FieldWords } from '../conclude-field.ts';
import { googleSources } from '../google-sources.ts';

/** A field that only the document holds. */
export interface DocumentField {
  /** undefined where its collector broke, empty where there is none. */
  readonly read: (document: DocumentFacts) => string | undefined;
  /** How the source marks it, where its place in the source matters. */
  readonly mark?: MarkedKind;
  /** How many there are, wherever they stand. */
  readonly count?: (document: DocumentFacts) => number;
  readonly words: FieldWords;
}

type DocumentFieldName = Exclude<ConcludedField, 'status' | 'crawling' | 'indexing' | 'canonical' | 'hreflang'>;

export const documentFields: Readonly<Record<DocumentFieldName, DocumentField>> = {
  title: {
    read: ({ head }) => head && (head.titles.find(({ location }) => location === 'head')?.text ?? ''),
    mark: 'title',
    count: ({ head }) => head?.titles.length ?? 0,
    words: {
      none: {
        verdict: say('From headings and links', 'D’après titres et liens'),
        reason: say(
          'Without a title Google makes one of headings, other text and links to the page.',
          'Sans titre, Google en compose un à partir des titres de section, du texte et des liens reçus.',
        ),
      },
      reason: say(
        'The first source of the title link. Google may rewrite it where it finds it too long, too vague or repeated.',
        'Première source du titre affiché. Google peut le réécrire s’il le juge trop long, vague ou répété.',
      ),
      source: googleSources.title,
    },
  },
  description: {
    read: ({ head }) => head && (metasNamed(head, 'description').find(inHead)?.content?.trim() ?? ''),
    mark: 'description',
    count: ({ head }) => (head ? metasNamed(head, 'description').length : 0),
    words: {
      none: {
        verdict: say('From the text', 'D’après le texte'),
        reason: say(
          'Without one, Google takes the snippet from the text of the page.',
          'Sans elle, Google tire l’extrait du texte de la page.',
        ),
      },
      reason: say(
        'Used as the snippet where it describes the page better than its text does for a query.',
        'Sert d’extrait quand elle décrit mieux la page que son texte pour une requête.',
      ),
      source: googleSources.snippet,
    },
  },
  structuredData: {
    read: ({ structuredData }) => structuredData && typesOf(structuredData),
    mark: 'json-ld',
    count: ({ structuredData }) => structuredData?.jsonLd.length ?? 0,
    words: {
      none: {
        verdict: say('None', 'Aucune'),
        reason: say(
          'Without structured data there are no rich results.',
          'Sans données structurées, pas de résultats enrichis.',
        ),
      },
      reason: say(
        'Read in the head and in the body alike. The Schema tab says which rich results they can earn.',
        'Lues dans head comme dans body. L’onglet Schema dit quels résultats enrichis elles permettent.',
      ),
      source: googleSources.structuredData,
    },
  },
  h1: {
    read: ({ headings }) =>
      headings
        ?.filter(({ level }) => level === 1)
        .map(({ text }) => text)
        .join(' · '),
    words: {
      none: {
        verdict: say('None', 'Aucun'),
        reason: say('One hint less about what the page is about.', 'Un indice de moins sur le sujet de la page.'),
      },
      reason: say('A source of the title link, beside the title.', 'Une source du titre affiché, à côté du titre.'),
      source: googleSources.title,
    },
  },
  words: {
    read: ({ text }) => text && String(text.wordCount),
    words: {
      none: { verdict: say('0 words', '0 mot'), reason: say('There is no text to index.', 'Aucun texte à indexer.') },
      verdict: (count) =>
        say('{count, plural, one {# word} other {# words}}', '{count, plural, one {# mot} other {# mots}}', {
          count: Number(count),
        }),
      reason: say('Google indexes the text of the rendered page.', 'Google indexe le texte de la page rendue.'),
      source: googleSources.javascript,
    },
  },
  links: {
    read: ({ links }) => links && String(links.filter(({ kind }) => kind === 'internal' || kind === 'external').length),
    words: {
      none: {
        verdict: say('None', 'Aucun'),
        reason: say('No link leads on from here.', 'Aucun lien ne mène plus loin.'),
      },
      verdict: (count) =>
        say(
          '{count, plural, one {# crawlable link} other {# crawlable links}}',
          '{count, plural, one {# lien explorable} other {# liens explorables}}',
          {
            count: Number(count),
          },
        ),
      reason: say('Google follows <a> elements with an address.', 'Google suit les éléments <a> avec une adresse.'),
      source: googleSources.links,
    },
  },
  lang: {
    read: ({ language }) => language && (language.lang ?? ''),
    words: {
      none: {
        verdict: say('From the text', 'D’après le texte'),
        reason: say('Google tells the language by the text.', 'Google reconnaît la langue au texte.'),
      },
      verdict: () => say('From the text', 'D’après le texte'),
      reason: say(
        'Google tells the language by the visible text and does not use the attribute. Browsers and screen readers do.',
        'Google reconnaît la langue au texte visible et n’utilise pas l’attribut. Navigateurs et lecteurs d’écran, si.',
      ),
      source: googleSources.language,
    },
  },
  viewport: {
    read: ({ viewport }) =>
      viewport
        ?.filter(inHead)
        .map(({ content }) => content)
        .join(' · '),
    mark: 'viewport',
    count: ({ viewport }) => viewport?.length ?? 0,
    words: {
      none: {
        verdict: say('None', 'Aucun'),
        reason: say(
          'Nothing tells Google that the page is made for phones.',
          'Rien n’indique à Google une page faite pour mobile.',
        ),
      },
      reason: say('Tells Google that the page is made for phones.', 'Indique à Google une page faite pour mobile.'),
      source: googleSources.metaTags,
    },
  },
};

function inHead({ location }: { readonly location: string }): boolean {
  return location === 'head';
}

function typesOf({ jsonLd, microdataTypes, rdfaTypes }: NonNullable<DocumentFacts['structuredData']>): string {
  const all = [...jsonLd.flatMap(({ types }) => types), ...[...microdataTypes, ...rdfaTypes].map(({ type }) => type)];
  return [...new Set(all.map((type) => type.replace(/^.*[/#:]/, '')).filter(Boolean))].join(', ');
}
