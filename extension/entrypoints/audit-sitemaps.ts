import type { UnlistedScriptDefinition } from 'wxt';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { readOwnSitemaps } from '#extension/platform/page/read-own-sitemaps.ts';
import { offerSitemapReader } from '#extension/platform/page/sitemap-reader.ts';

/** Joins the audit's script in the page once the first findings are shown: the XML parser is a quarter of the whole. */
const sitemapScript: UnlistedScriptDefinition = defineUnlistedScript(() => offerSitemapReader(readOwnSitemaps));

export default sitemapScript;
