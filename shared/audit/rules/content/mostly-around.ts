import { defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

export const rule = defineRule({
  id: 'content/mostly-around',
  severity: 'notice',
  basis: 'practice',
  scope: 'indexable',

  needs: ['text'],
  texts: {
    title: 'More boilerplate than content',
    found: '{share}% of the words are in the header, menu, sidebar or footer.',
    why: 'What repeats on every page says little about this one.',
    fix: 'Shorten menus and footers, or say more in the content.',
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
    label: 'Share of words around the content, in %',
  },
  check({ text }, threshold) {
    if (text.wordCount < 200 || text.mainWordCount === 0) return notApplicable;
    const share = ((text.wordCount - text.mainWordCount) / text.wordCount) * 100;
    return share > threshold ? fail({ share: Math.round(share) }, []) : pass;
  },
});
