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
    title: 'Title says nothing about the page',
    found: 'The title is only “{title}”.',
    why: 'A default or vague title does not say what the page offers, so Google replaces it.',
    fix: 'Write a title that names this page’s topic and, if you like, your brand.',
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
