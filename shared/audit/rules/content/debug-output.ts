import { defineRule, needsReview, pass } from '#shared/audit/rule.ts';

const debugOutput =
  /(?:Fatal error|Parse error|Warning|Notice|Deprecated): .{1,200} in \/\S+ on line \d+|Traceback \(most recent call last\)|Uncaught (?:Type|Reference|Syntax)Error: .{1,80}|\bSQLSTATE\[|\bORA-\d{5}:/;

export const rule = defineRule({
  id: 'content/debug-output',
  severity: 'warning',
  basis: 'practice',
  scope: 'html',

  needs: ['text'],
  texts: {
    title: { en: 'Program errors in the text', fr: 'Erreurs de programme dans le texte' },
    found: {
      en: 'The text holds what looks like a program’s error: “{sample}”.',
      fr: 'Le texte contient ce qui ressemble à une erreur de programme : « {sample} ».',
    },
    why: {
      en: 'Readers and search engines see a broken page, and attackers learn about your server.',
      fr: 'Lecteurs et moteurs voient une page cassée, et des attaquants apprennent comment est fait votre serveur.',
    },
    fix: {
      en: 'Switch off the display of errors, and mend the cause.',
      fr: 'Désactivez l’affichage des erreurs et corrigez la cause.',
    },
  },
  source: {
    label: 'Google: HTTP status codes and network errors',
    url: 'https://developers.google.com/search/docs/crawling-indexing/http-network-errors',
    checked: '2026-11',
  },
  check({ text }) {
    const sample = debugOutput.exec(text.mainText)?.[0];
    return sample === undefined ? pass : needsReview({ sample: sample.slice(0, 150) }, []);
  },
});
