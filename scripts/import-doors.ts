/** Packages that stand behind one door. Files of tests and tools may use them as they need. */
export const packageRows: readonly { readonly name: RegExp; readonly onlyIn: RegExp; readonly why: string }[] = [
  {
    name: /^(webextension-polyfill|wxt\/browser)$/,
    onlyIn: /^extension\/platform\//,
    why: 'Only the platform touches the browser.',
  },
  {
    name: /^wxt/,
    onlyIn: /^extension\/entrypoints\//,
    why: 'Entrypoints are wiring; the rest does not know the builder.',
  },
  { name: /^idb$/, onlyIn: /^extension\/platform\/storage\//, why: 'Stored data has one door.' },
  {
    name: /^react(-dom)?(\/|$)/,
    onlyIn: /^extension\/(features|keyword-view|report-view|session|ui|entrypoints)\//,
    why: 'React draws surfaces of our own, nothing else.',
  },
  {
    name: /^hono(\/|$)/,
    onlyIn: /^edge\/(http\/|app\.ts$|worker\.ts$)/,
    why: 'Services do not know that HTTP exists.',
  },
  { name: /^drizzle-orm(\/|$)/, onlyIn: /^edge\/(db|repositories)\//, why: 'Only repositories hold SQL.' },
  { name: /^@neondatabase\//, onlyIn: /^edge\/db\//, why: 'The database has one door.' },
  {
    name: /^better-auth(\/|$)/,
    onlyIn: /^edge\/(auth|services\/(accounts|account-sessions|sessions|two-factor))\//,
    why: 'Accounts have one door.',
  },
  { name: /^cloudflare:/, onlyIn: /^edge\/objects\//, why: 'Durable Objects are the one thing bound to the runtime.' },
  {
    name: /^node:/,
    onlyIn: /^(cli|render|edge\/(local|db))\//,
    why: 'Node runs the command line and the local stand-in.',
  },
  {
    name: /^openai(\/|$)/,
    onlyIn: /^edge\/providers\/language\//,
    why: 'Language models stand behind one interface, and their keys never leave the Worker.',
  },
  {
    name: /^@modelcontextprotocol\//,
    onlyIn: /^cli\/(mcp|commands)\/|^edge\/http\//,
    why: 'The protocol carries tools; they do not know it.',
  },
  { name: /^commander$/, onlyIn: /^cli\//, why: 'Options belong to the command line.' },
  {
    name: /^(parse5|css-select|domhandler)/,
    onlyIn: /^shared\/(page|audit\/served-page|serp|structured-data|audit)\//,
    why: 'Pages are read through DocumentView.',
  },
];

/** Globals of a browser that only the platform may name; elsewhere they are a way around it. */
export const globalRows: readonly { readonly name: RegExp; readonly onlyIn: RegExp; readonly why: string }[] = [
  {
    name: /\b(chrome|browser)\.\w+\.\w+/,
    onlyIn: /^extension\/platform\//,
    why: 'Only the platform touches the browser.',
  },
  {
    name: /(?<![.\w])fetch\(/,
    onlyIn: /^extension\/platform\//,
    why: 'Only the platform uses the network.',
  },
];
