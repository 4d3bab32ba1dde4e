import type { HeadFacts } from '#shared/audit/facts/head-facts.ts';
import { pageTitle } from '#shared/audit/reading/head-metas.ts';
import { type FindingPlace, defineRule, fail, notApplicable, pass } from '#shared/audit/rule.ts';

const defaults =
  /^(home( ?page)?|start(seite)?|accueil|inicio|início|index|welcome|bienvenue|willkommen|untitled( document| page)?|sans titre|unbenannt(es dokument)?|document|new (page|tab)|nouvelle page|page( \d+)?|title|default|test|example|lorem ipsum|react app|vite( \+ \w+)*|next\.?js app|create next app|my (website|site|blog|app)|just another wordpress site|index of .*|document1?)$/i;

export const rule = defineRule({
  id: 'title/boilerplate',
  severity: 'warning',
  basis: 'google',
  scope: 'indexable',

  needs: ['head'],
  texts: {
    title: { en: 'Title says nothing about the page', fr: 'Titre qui ne dit rien de la page' },
    found: { en: 'The title is only “{title}”.', fr: 'Le titre se réduit à « {title} ».' },
    why: {
      en: 'A default or vague title tells nobody what the page offers, so Google replaces it.',
      fr: 'Un titre par défaut ou vague ne dit à personne ce qu’offre la page : Google le remplace.',
    },
    fix: {
      en: 'Write a title that names this page’s topic and, if you like, your brand.',
      fr: 'Écrivez un titre qui nomme le sujet de cette page et, si vous voulez, votre marque.',
    },
  },
  source: {
    label: 'Google: title links',
    url: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11',
  },
  check({ head }) {
    const title = pageTitle(head);
    if (!title) return notApplicable;
    return defaults.test(title) ? fail({ title: title.slice(0, 100) }, [{ ...placeOf(head), value: title }]) : pass;
  },
});

function placeOf(head: HeadFacts): FindingPlace {
  const [first] = head.titles;
  return first ? { node: first.node } : {};
}
