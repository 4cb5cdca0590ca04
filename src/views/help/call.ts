import type { ContactHours } from '../contact.ts';

/** Whom to call, in the largest type, and where to meet in person. */
export interface CallView {
  title: string;
  contact: ContactHours;
  visit?: { address: string; map?: string | undefined } | undefined;
  /** The language of title and hours, if that is not the page's. */
  lang?: string | undefined;
}
