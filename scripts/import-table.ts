/** Which files may import what (ARCHITECTURE.md). For each file the first row whose `from` fits decides. */
export interface ImportRow {
  readonly from: RegExp;
  readonly mayImport: RegExp;
  readonly why: string;
}

/** Own files, by their path from the root. */
export const importRows: readonly ImportRow[] = [
  { from: /\.test\.tsx?$|\.fixture\.ts$|^shared\/testing\/|^edge\/testing\//, mayImport: /./, why: '' },
  { from: /^locales\//, mayImport: /^(locales|shared)\//, why: 'Languages are data.' },
  {
    from: /^shared\/kernel\//,
    mayImport: /^shared\/kernel\/|^locales\/locale-list\.ts$/,
    why: 'The kernel stands on nothing.',
  },
  { from: /^shared\/page\//, mayImport: /^shared\/(kernel|page)\//, why: 'Pages are read without knowing what for.' },
  {
    from: /^shared\/robots\//,
    mayImport: /^shared\/(kernel|robots)\//,
    why: 'robots.txt is decided without rules.',
  },
  {
    from: /^shared\/audit\/facts\//,
    mayImport: /^shared\/(kernel|page|robots|structured-data)\/|^shared\/audit\/facts\//,
    why: 'Facts say what is there; they know neither walk nor rules.',
  },
  {
    from: /^shared\/audit\/walk\//,
    mayImport: /^shared\/(kernel|page|structured-data)\/|^shared\/audit\/(facts|walk)\//,
    why: 'The walk knows no collector.',
  },
  {
    from: /^shared\/audit\/collectors\//,
    mayImport: /^shared\/(kernel|page|structured-data)\/|^shared\/audit\/(facts|walk|collectors)\//,
    why: 'Collectors gather; rules judge.',
  },
  {
    from: /^shared\/audit\/reading\//,
    mayImport: /^shared\/(kernel|robots|structured-data|text)\/|^shared\/audit\/((facts|reading)\/|rule\.ts$)/,
    why: 'What rules share reads facts.',
  },
  {
    from: /^shared\/audit\/rules\//,
    mayImport:
      /^shared\/(kernel|robots|structured-data|text)\/|^shared\/audit\/(facts|reading|rules)\/|^shared\/audit\/rule\.ts$/,
    why: 'Rules see facts, never a document.',
  },
  {
    from: /^shared\/structured-data\//,
    mayImport: /^shared\/(kernel|page|structured-data)\//,
    why: 'Structured data is read without knowing what for.',
  },
  { from: /^shared\/text\//, mayImport: /^shared\/(kernel|text)\//, why: 'Texts are read without knowing whose.' },
  {
    from: /^shared\/serp\//,
    mayImport: /^shared\/(kernel|page|serp)\//,
    why: 'Results pages are read without knowing what for.',
  },
  {
    from: /^shared\/crawl\/checks\//,
    mayImport:
      /^shared\/(kernel|robots|text|crawl)\/|^shared\/probe\/address-form\.ts$|^shared\/audit\/((facts|reading)\/|rule\.ts$)/,
    why: 'Checks see a site as it was stored; they fetch and parse nothing.',
  },
  {
    from: /^shared\/crawl\/drive\//,
    mayImport: /^shared\/(audit|crawl|kernel|probe|robots)\//,
    why: 'What every home of a crawl does in the same way.',
  },
  {
    from: /^shared\/crawl\//,
    mayImport: /^shared\/(?:(?:audit|crawl|kernel|page|robots|text)\/|search-console\/page-searches\.ts$)/,
    why: 'A crawl is driven by a home and shown by it; it knows neither. Of searches it knows the figures alone.',
  },
  {
    from: /^shared\/research\//,
    mayImport:
      /^shared\/(kernel|text|serp|research)\/|^shared\/keywords\/(keyword-text|max-keyword-length|normalize-keyword)\.ts$/,
    why: 'Research reads queries and results pages, not audits.',
  },
  {
    from: /^shared\/assist\//,
    mayImport: /^shared\/(assist|audit|kernel|text)\//,
    why: 'Drafts are made from facts and judged by rules; who shows or asks for them is not known here.',
  },
  { from: /^shared\/help\//, mayImport: /^shared\/(help|kernel)\//, why: 'The help is data and how it is read.' },
  {
    from: /^shared\/retrieval\//,
    mayImport: /^shared\/(retrieval|help|kernel|text)\/|^shared\/audit\/(rules\/|rule\.ts$)/,
    why: 'A search knows passages, not who asks or keeps them.',
  },
  {
    from: /^shared\/forecast\//,
    mayImport: /^shared\/(kernel|forecast)\//,
    why: 'A forecast knows numbers and days, not whose.',
  },
  {
    from: /^shared\/anomalies\//,
    mayImport: /^shared\/(anomalies|forecast|kernel)\//,
    why: 'What happened to a series is read from its numbers and days.',
  },
  { from: /^shared\//, mayImport: /^(shared|locales)\//, why: 'shared/ runs everywhere.' },
  {
    from: /^cli\//,
    mayImport: /^(cli|shared|locales)\/|^render\/render-serp\.ts$/,
    why: 'The command line works without the extension and the backend.',
  },
  {
    from: /^render\//,
    mayImport: /^(render|shared)\/|^extension\/platform\/page\/(live-document|painted-text)\.ts$/,
    why: 'A saved page is rendered with the live document alone.',
  },
  {
    from: /^extension\/words\//,
    mayImport: /^extension\/words\/|^shared\//,
    why: 'Words are data.',
  },
  {
    from: /^extension\/platform\//,
    mayImport: /^extension\/(platform|words)\/|^(shared|locales)\//,
    why: 'The platform serves what stands above it and knows none of it.',
  },
  {
    from: /^extension\/ui\//,
    mayImport: /^extension\/ui\/|^(shared|locales)\//,
    why: 'Parts show what they are given.',
  },
  {
    from: /^extension\/report-view\//,
    mayImport: /^extension\/(report-view|ui|platform)\/|^shared\//,
    why: 'What surfaces make of a report knows no surface.',
  },
  {
    from: /^extension\/session\//,
    mayImport: /^extension\/(session|ui|platform)\/|^(shared|locales)\//,
    why: 'State of a surface knows no feature.',
  },
  {
    from: /^extension\/keyword-view\//,
    mayImport: /^extension\/(keyword-view|session|ui|platform)\/|^shared\//,
    why: 'What surfaces make of keywords knows no surface.',
  },
  {
    from: /^extension\/overlay\//,
    mayImport: /^extension\/(overlay|words|platform)\/|^shared\//,
    why: 'The overlay runs in pages: without the parts of our own surfaces.',
  },
  {
    from: /^extension\/background\//,
    mayImport: /^extension\/(background|words|platform)\/|^shared\//,
    why: 'The worker has no surface; it answers by messages.',
  },
  {
    from: /^extension\/features\//,
    mayImport: /^extension\/(features|keyword-view|report-view|session|ui|platform)\/|^(shared|locales)\//,
    why: 'Features show; they reach the worker by messages.',
  },
  {
    from: /^extension\/entrypoints\//,
    mayImport: /^(extension|shared|locales)\//,
    why: 'The extension knows the backend by its contract only.',
  },
  {
    from: /^edge\/routes\//,
    mayImport: /^edge\/(routes|http|services|backend|app)|^edge\/db\/database|^shared\//,
    why: 'Routes call services.',
  },
  {
    from: /^edge\/repositories\//,
    mayImport: /^edge\/(repositories|db)\/|^shared\//,
    why: 'Repositories hold SQL and know nothing above them.',
  },
  {
    from: /^edge\/runtime\//,
    mayImport: /^edge\/runtime\/|^shared\//,
    why: 'What a backend is made of knows nothing of what it does.',
  },
  { from: /^edge\/db\//, mayImport: /^edge\/db\/|^shared\//, why: 'The database knows nobody who asks it.' },
  {
    from: /^edge\/auth\//,
    mayImport: /^edge\/(auth|repositories|db)\/|^shared\//,
    why: 'Who somebody is does not depend on what they want.',
  },
  {
    from: /^edge\/(mail|webhooks)\//,
    mayImport: /^edge\/(mail|webhooks)\/|^(shared|locales)\//,
    why: 'Messages go out.',
  },
  {
    from: /^edge\/providers\//,
    mayImport: /^edge\/providers\/|^edge\/auth\/google-code-flow\.ts$|^shared\//,
    why: 'A provider answers any caller.',
  },
  {
    from: /^edge\/objects\//,
    mayImport: /^edge\/(objects|runtime)\/|^shared\//,
    why: 'A monitor passes on what it is told.',
  },
  {
    from: /^edge\/services\//,
    mayImport:
      /^edge\/(services|repositories|db|auth|providers|mail|webhooks|runtime)\/|^edge\/(backend|objects\/(project-sockets|crawl\/crawl-work))\.ts$|^(shared|locales)\//,
    why: 'Services do the work for any caller: a route, a queue or a cron.',
  },
  {
    from: /^edge\/(queues|crons)\//,
    mayImport: /^edge\/(queues|crons|services|repositories|db|runtime)\/|^edge\/backend\.ts$|^shared\//,
    why: 'Queues and crons call services.',
  },
  {
    from: /^edge\/http\//,
    mayImport: /^edge\/(http|services|repositories|db|auth|mail|runtime)\/|^edge\/backend\.ts$|^shared\//,
    why: 'HTTP asks services and knows no route.',
  },
  { from: /^edge\//, mayImport: /^(edge|shared|locales)\//, why: 'The backend does not know its clients.' },
  { from: /^(e2e|bench|scripts)\/|^[^/]+$/, mayImport: /./, why: '' },
];
