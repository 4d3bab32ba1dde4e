import type { DocumentFacts } from '#shared/audit/facts/facts.ts';
import {
  aCanonical,
  aHeading,
  aHreflang,
  aJsonLd,
  aLink,
  aMeta,
  anHeadLink,
  anImage,
  aSocialTag,
  aTitle,
  aViewport,
} from './fact-builders.ts';

/** A page about tea on which no rule has anything to find; its canonical is `url`. */
export function healthyDocument(url: string): Required<DocumentFacts> {
  const description = 'Water temperature, time and amount of leaves for a mild cup of green tea, step by step.';
  return {
    structure: {
      doctype: { name: 'html', publicId: '', systemId: '' },
      quirksMode: false,
      characterSet: 'UTF-8',
      elementCount: 120,
      maxDepth: 9,
      baseHrefs: [],
      duplicateIds: [],
      iframes: [],
      plugins: [],
      fragmentTargets: ['steps'],
      metadataInBody: [],
      bodyNoscripts: [],
      headBreaker: null,
    },
    head: {
      titles: [aTitle('How to brew green tea')],
      metas: [
        aMeta({ charset: 'utf-8' }),
        aMeta({ name: 'description', content: description }),
        aMeta({ name: 'author', content: 'Ann Leaf' }),
        aMeta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      ],
      links: [anHeadLink({ rel: ['canonical'], href: url, url })],
      refreshes: [],
    },
    robotsDirectives: [],
    canonicals: [aCanonical(url)],
    headings: [aHeading(1, 'Brewing green tea'), aHeading(2, 'Water temperature'), aHeading(2, 'Steps')],
    text: {
      wordCount: 640,
      mainWordCount: 520,
      characterCount: 3600,
      excerpt:
        'Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves.',
      mainText: [
        'Brewing green tea',
        'Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves.',
        'Water temperature',
        'Hot water makes the leaves bitter. Let it stand for five minutes, then pour it over the tea.',
        'Steps',
        'Take one spoon of leaves for each cup. Pour the water, wait for two minutes, and serve.',
      ].join('\n'),
      topWords: [
        { word: 'tea', count: 11 },
        { word: 'water', count: 9 },
        { word: 'green', count: 8 },
        { word: 'leaves', count: 6 },
        { word: 'temperature', count: 4 },
        { word: 'brew', count: 4 },
      ],
      replacementCharacters: 0,
      mojibakeSequences: 0,
      damagedSample: null,
      loremIpsum: null,
      templateTags: [],
      plainPhones: [],
      copyright: null,
    },
    links: [
      aLink('/guides/kettles', { text: 'Choosing a kettle' }),
      aLink('#steps', { kind: 'fragment', text: 'Skip to the steps' }),
      aLink('https://www.iso.org/standard/73224.html', { kind: 'external', text: 'ISO 3103, how to prepare tea' }),
    ],
    images: [anImage({ alt: 'A cup of green tea beside a pot' })],
    resources: {
      scripts: [],
      styles: [],
      insecure: [],
      forms: [],
      pictures: [],
      scriptRedirects: [],
      secrets: [],
    },
    hreflang: [aHreflang('en', url), aHreflang('fr', 'https://www.example.com/fr/the'), aHreflang('x-default', url)],
    social: [
      aSocialTag('og:title', 'How to brew green tea'),
      aSocialTag('og:type', 'article'),
      aSocialTag('article:published_time', '2026-11-02T08:00:00Z'),
      aSocialTag('og:url', url),
      aSocialTag('og:image', 'https://www.example.com/tea.jpg'),
      aSocialTag('twitter:card', 'summary_large_image', 'name'),
    ],
    structuredData: {
      jsonLd: [
        aJsonLd('{"@context":"https://schema.org","@type":"WebPage","name":"How to brew green tea"}', {
          types: ['WebPage'],
        }),
      ],
      microdataTypes: [],
      rdfaTypes: [],
    },
    language: { lang: 'en', xmlLang: null, contentLanguage: null },
    viewport: [aViewport('width=device-width, initial-scale=1')],
    controls: { buttonCount: 1, fieldCount: 1, mainCount: 1, nameless: [], clickTargets: [] },
    media: { videos: [], noSnippets: [], noSnippetCharacters: 0, dataImages: [], figuresWithoutCaption: [] },
  };
}
