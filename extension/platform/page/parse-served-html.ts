/**
 * The document that the served HTML makes with scripts off the page, as a crawler that runs none sees it. Nothing in
 * it loads or runs.
 *
 * `DOMParser` parses with scripting off, where `<noscript>` in the head is parsed as markup and anything but metadata
 * in it ends the head early. With scripting on, as in every browser, it is inert, and so is a `<template>`.
 */
export function parseServedHtml(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/(<\/?)noscript(?=[\s/>])/gi, '$1template'), 'text/html');
}
