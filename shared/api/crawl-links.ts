import { z } from 'zod';

const id = z.int().min(-1);

/** Who links where in a crawl of the backend. Ids are places of addresses in the `urls` of its report. */
export const crawlLinks = z
  .object({
    /** Pages that were read, by id. */
    pages: z.array(
      z.object({
        id,
        /** Where each link leads; -1 for what was not kept. */
        targets: z.array(id),
        /** Of each link, one byte: part of the page and nofollow (`unpackPart`). */
        flags: z.array(z.int().min(0).max(255)),
      }),
    ),
    /** Texts of robots.txt as they were, of the hosts that had one. */
    robots: z.array(z.object({ origin: z.string(), text: z.string() })),
    /** Sitemaps that were asked, with the status that each answered; null where nothing came. */
    sitemaps: z.array(z.object({ url: z.string(), status: z.int().nullable() })),
  })
  .meta({ id: 'CrawlLinks' });

export type CrawlLinks = z.infer<typeof crawlLinks>;

const pageLink = z.object({
  /** The page at the other end. */
  page: id,
  text: z.string(),
  isNofollow: z.boolean(),
});

/** Links of one page of a crawl. */
export const crawlPageLinks = z
  .object({
    /** Pages that link here, this one not counted; the first 100 are in `inlinks`. */
    inlinkCount: z.int().nonnegative(),
    inlinks: z.array(pageLink),
    outlinks: z.array(pageLink),
  })
  .meta({ id: 'CrawlPageLinks' });

export type CrawlPageLinks = z.infer<typeof crawlPageLinks>;
export type CrawlPageLink = z.infer<typeof pageLink>;
