import type { Language } from '../../i18n/index.ts';

/** The texts of the grant finder that depend on its answers. */
export type GrantFinderSettings = Pick<Language, 'locale'> &
  Pick<Language['words']['grantFinder'], 'fits' | 'none' | 'without' | 'feed' | 'nearestFeed' | 'allFeed' | 'failed'>;
