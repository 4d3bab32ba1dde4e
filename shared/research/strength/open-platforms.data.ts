/**
 * Sites on which anyone can publish: forums, questions and answers, social networks, marketplaces of texts. Where they
 * are among the first ten, no page of a site of its own was found better. Written from general knowledge (2026-11); a name
 * that is missing only makes a page look a little harder.
 */
export const openPlatforms: ReadonlySet<string> = new Set(
  [
    'reddit quora stackexchange stackoverflow superuser serverfault answers gutefrage commentcamarche forocoches tripadvisor',
    'facebook instagram twitter x threads tiktok pinterest linkedin youtube vimeo dailymotion tumblr',
    'medium substack wordpress blogspot blogger weebly wix hubpages livejournal patreon ghost hatenablog note naver',
    'slideshare scribd issuu academia researchgate fandom wikihow goodreads github gitlab sourceforge steamcommunity discord telegram',
    'etsy ebay craigslist gumtree leboncoin kleinanzeigen',
  ]
    .join(' ')
    .split(' '),
);

/** Hosts of forums by their first label. */
export const forumHost = /^(?:forums?|community|communities|discuss|discourse|answers|boards?|groups)\./;
