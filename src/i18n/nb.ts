import { activities, activity, schedule, status, price, feeds } from './nb/calendar.ts';
import { themes, audiences, kinds, access, venueKinds, sectors, sources } from './nb/codes.ts';
import { associations, venues, grants } from './nb/directory.ts';
import { site, front, notFound, contacts } from './nb/frame.ts';
import { volunteer, tasks, help } from './nb/volunteering.ts';
import { equipment, handbook, examples, awards } from './nb/knowledge.ts';
import { accessibility, forAssociations, pages } from './nb/about.ts';
import { search } from './nb/search.ts';
import { problems } from './nb/problems.ts';

/**
 * Every sentence of Dugnad in Bokmål, the source of all other languages. `{name}` stands for a value; `one` and
 * `other` are plural forms as in `Intl.PluralRules`.
 */
export const nb = {
  site,
  front,
  activities,
  activity,
  schedule,
  status,
  price,
  associations,
  venues,
  grants,
  contacts,
  pages,
  volunteer,
  tasks,
  help,
  equipment,
  handbook,
  examples,
  awards,
  forAssociations,
  accessibility,
  search,
  notFound,
  feeds,
  themes,
  audiences,
  kinds,
  access,
  venueKinds,
  sectors,
  sources,
  problems,
};
