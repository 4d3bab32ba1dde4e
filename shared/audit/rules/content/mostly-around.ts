import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/mostly-around',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: { en: 'More text around the content than in it', fr: 'Plus de texte autour du contenu que dedans' },
    found: {
      en: '{share} % of the words stand in header, menu, sidebar or footer.',
      fr: '{share} % des mots sont dans l’en-tête, le menu, la colonne ou le pied.',
    },
    why: {
      en: 'What repeats on every page says little about this one.',
      fr: 'Ce qui se répète partout dit peu de cette page.',
    },
    fix: {
      en: 'Shorten menus and footers, or say more in the content.',
      fr: 'Raccourcissez menus et pieds, ou enrichissez le contenu.',
    },
  },
  source: {
    label: 'Google: creating helpful content',
    url: 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    checked: '2026-11',
  },
  threshold: {
    value: 60,
    min: 10,
    max: 95,
    label: { en: 'Share of words around the content, in %', fr: 'Part des mots autour du contenu, en %' },
  },
  check({ text }, threshold) {
    if (text.wordCount < 200 || text.mainWordCount === 0) return notApplicable;
    const share = Math.round(((text.wordCount - text.mainWordCount) / text.wordCount) * 100);
    return share > threshold ? fail({ share }, []) : pass;
  },
});
