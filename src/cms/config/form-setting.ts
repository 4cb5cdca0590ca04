import type { Language } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';

/** What a form depends on, besides its schema. */
export interface FormSetting {
  language: Language;
  site: Pick<Site, 'areas' | 'themes' | 'audiences' | 'language' | 'languages'>;
}
