import { formatMessage, type Localized, type MessageParams } from '#shared/kernel/message.ts';

import type { AuditReport } from '../report/report.ts';
import { countFindings } from '../report/report-sections.ts';

/** The words around the findings, in every form that a report leaves the product in. */
export const reportWords = {
  title: { en: 'SEO audit', fr: 'Audit SEO' },
  score: { en: 'Score', fr: 'Score' },
  unknown: { en: 'not known', fr: 'inconnu' },
  checked: { en: 'Checked {date}', fr: 'Vérifié le {date}' },
  keyword: { en: 'keyword “{keyword}”', fr: 'mot-clé « {keyword} »' },
  muted: { en: 'muted by the user: {rules}', fr: 'désactivés par l’utilisateur : {rules}' },
  limits: { en: 'limits set by the user: {rules}', fr: 'limites fixées par l’utilisateur : {rules}' },
  indexableYes: { en: 'Indexable', fr: 'Indexable' },
  indexableNo: { en: 'Not indexable', fr: 'Non indexable' },
  indexableUnknown: { en: 'Indexability not fully checked', fr: 'Indexabilité vérifiée en partie' },
  errors: {
    en: '{count, plural, one {# error} other {# errors}}',
    fr: '{count, plural, one {# erreur} other {# erreurs}}',
  },
  warnings: {
    en: '{count, plural, one {# warning} other {# warnings}}',
    fr: '{count, plural, one {# avertissement} other {# avertissements}}',
  },
  notices: {
    en: '{count, plural, one {# notice} other {# notices}}',
    fr: '{count, plural, one {# remarque} other {# remarques}}',
  },
  error: { en: 'Error', fr: 'Erreur' },
  warning: { en: 'Warning', fr: 'Avertissement' },
  notice: { en: 'Notice', fr: 'Remarque' },
  findings: { en: 'Findings', fr: 'Constats' },
  noFindings: { en: 'Nothing that was checked is wrong.', fr: 'Rien de ce qui a été vérifié ne pose problème.' },
  needsReview: { en: 'To look at yourself', fr: 'À vérifier vous-même' },
  notChecked: { en: 'Not checked', fr: 'Non vérifié' },
  passed: { en: 'Passed', fr: 'Réussi' },
  notApplicable: { en: 'Not applicable', fr: 'Sans objet' },
  why: { en: 'Why it matters', fr: 'Pourquoi' },
  fix: { en: 'How to fix', fr: 'Comment corriger' },
  where: { en: 'Where', fr: 'Où' },
  source: { en: 'Source', fr: 'Source' },
  facts: { en: 'The page at a glance', fr: 'La page en bref' },
  morePlaces: {
    en: '{count, plural, one {# more place} other {# more places}}',
    fr: '{count, plural, one {# autre endroit} other {# autres endroits}}',
  },
  inRaw: { en: 'in the HTML as served', fr: 'dans le HTML servi' },
  views: { en: 'How the page is read', fr: 'Comment la page est lue' },
  field: { en: 'Field', fr: 'Champ' },
  served: { en: 'HTML as served', fr: 'HTML servi' },
  headers: { en: 'Headers', fr: 'En-têtes' },
  rendered: { en: 'As rendered', fr: 'Page rendue' },
  google: { en: 'What Google would conclude', fr: 'Ce que Google en conclurait' },
  headBroken: {
    en: 'The head ends in line {line}, at “{tag}”. {count, plural, one {# tag} other {# tags}} for search engines after it count for nothing:',
    fr: 'head se termine à la ligne {line}, sur « {tag} ». {count, plural, one {# balise destinée} other {# balises destinées}} aux moteurs, après, ne comptent pas :',
  },
  headBrokenNoscript: {
    en: 'For readers without scripts the head ends in line {line}, at “{tag}” inside a noscript. {count, plural, one {# tag} other {# tags}} after it are lost to them:',
    fr: 'Sans scripts, head se termine à la ligne {line}, sur « {tag} » dans un noscript. {count, plural, one {# balise} other {# balises}} après lui sont alors perdues :',
  },
  sizeCut: {
    en: 'Googlebot reads 2 MB, up to line {line}. Beyond it: {count, plural, one {# tag} other {# tags}} and {links, plural, one {# link} other {# links}}.',
    fr: 'Googlebot lit 2 Mo, jusqu’à la ligne {line}. Au-delà : {count, plural, one {# balise} other {# balises}} et {links, plural, one {# lien} other {# liens}}.',
  },
  wayHere: { en: 'The way here', fr: 'Le chemin jusqu’ici' },
  hiddenHops: {
    en: 'One or more redirects lie between. The browser does not show them.',
    fr: 'Une ou plusieurs redirections entre les deux. Le navigateur ne les montre pas.',
  },
  comparison: { en: 'Two audits compared', fr: 'Comparaison de deux audits' },
  before: { en: 'Before', fr: 'Avant' },
  after: { en: 'After', fr: 'Après' },
  nothingChanged: { en: 'No finding changed.', fr: 'Aucun constat n’a changé.' },
  'change.new': { en: 'New', fr: 'Nouveau' },
  'change.worse': { en: 'Worse', fr: 'Aggravé' },
  'change.better': { en: 'Better', fr: 'Amélioré' },
  'change.gone': { en: 'Gone', fr: 'Disparu' },
  madeBy: { en: 'Made with Sightline {version}', fr: 'Fait avec Sightline {version}' },
  description: { en: 'Description', fr: 'Description' },
  pageTitle: { en: 'Title', fr: 'Titre' },
  canonical: { en: 'Canonical', fr: 'Canonique' },
  robots: { en: 'Robots', fr: 'Robots' },
  h1: { en: 'H1', fr: 'H1' },
  lang: { en: 'Language', fr: 'Langue' },
  status: { en: 'HTTP status', fr: 'Statut HTTP' },
  words: { en: 'Words', fr: 'Mots' },
  headings: { en: 'Headings', fr: 'Titres de section' },
  links: { en: 'Links, internal / external', fr: 'Liens internes / externes' },
  images: { en: 'Images / without alt', fr: 'Images / sans alt' },
  schemaTypes: { en: 'Structured data', fr: 'Données structurées' },
  hreflang: { en: 'Hreflang entries', fr: 'Entrées hreflang' },
} as const satisfies Record<string, Localized>;

export type ReportWord = keyof typeof reportWords;

/** One of the words in the report's language. */
export function word(report: AuditReport, key: ReportWord, params: MessageParams = {}): string {
  return formatMessage(reportWords[key], report.locale, params);
}

/** "Indexable · 3 errors · 7 warnings": the verdict in one line. */
export function verdictLine(report: AuditReport): string {
  const indexable = { yes: 'indexableYes', no: 'indexableNo', unknown: 'indexableUnknown' } as const;
  return [
    word(report, indexable[report.summary.indexable]),
    word(report, 'errors', { count: countFindings(report, 'error') }),
    word(report, 'warnings', { count: countFindings(report, 'warning') }),
    word(report, 'notices', { count: countFindings(report, 'notice') }),
  ].join(' · ');
}

/** Date and time for people, UTC, so that a report reads the same everywhere; then what the user chose of the checks. */
export function checkedLine(report: AuditReport): string {
  const date = new Intl.DateTimeFormat(report.locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(new Date(report.checkedAt));
  const { keyword, muted, thresholds } = report;
  const limits = Object.entries(thresholds ?? {}).map(([rule, limit]) => `${rule} ${limit}`);
  return [
    word(report, 'checked', { date: `${date} UTC` }),
    ...(keyword ? [word(report, 'keyword', { keyword })] : []),
    ...(muted ? [word(report, 'muted', { rules: muted.join(', ') })] : []),
    ...(limits.length > 0 ? [word(report, 'limits', { rules: limits.join(', ') })] : []),
  ].join(' · ');
}

/** The facts at a glance as label and value. Unknown values are an en dash. */
export function factRows(report: AuditReport): readonly { readonly label: string; readonly value: string }[] {
  const { summary } = report;
  const number = new Intl.NumberFormat(report.locale);
  const shown = (value: string | number | null): string =>
    value === null ? '–' : typeof value === 'number' ? number.format(value) : value || '–';
  const row = (key: ReportWord, value: string): { label: string; value: string } => ({
    label: word(report, key),
    value,
  });
  return [
    row('pageTitle', shown(summary.title)),
    row('description', shown(summary.description)),
    row('canonical', shown(summary.canonical)),
    row('robots', shown(summary.robots)),
    row('h1', shown(summary.h1)),
    row('lang', shown(summary.lang)),
    row('status', shown(summary.status)),
    row('words', shown(summary.wordCount)),
    row('headings', shown(summary.headingCount)),
    row('links', `${shown(summary.internalLinks)} / ${shown(summary.externalLinks)}`),
    row('images', `${shown(summary.imageCount)} / ${shown(summary.imagesWithoutAlt)}`),
    row('schemaTypes', summary.schemaTypes.join(', ') || '–'),
    row('hreflang', shown(summary.hreflangCount)),
  ];
}
