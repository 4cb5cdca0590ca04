import type { SupportBlock } from '@mdn/browser-compat-data';

/** Something that a file asks of a browser, and which browsers have it. */
export interface Feature {
  name: string;
  support: SupportBlock;
}
