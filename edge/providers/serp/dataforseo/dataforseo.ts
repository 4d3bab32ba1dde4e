import { z } from 'zod';

import { defineSerpVendor } from '../serp-vendor.ts';
import { createDataForSeo } from './create-dataforseo.ts';

export const dataForSeo = defineSerpVendor(
  {
    DATAFORSEO_LOGIN: z.string().min(1),
    DATAFORSEO_PASSWORD: z.string().min(1),
    /** Its sandbox, or a stand-in of it. */
    DATAFORSEO_URL: z.url().optional(),
  },
  ({ DATAFORSEO_LOGIN: login, DATAFORSEO_PASSWORD: password, DATAFORSEO_URL: baseUrl }, fetch) =>
    createDataForSeo({ login, password, fetch, ...(baseUrl === undefined ? {} : { baseUrl }) }),
);
