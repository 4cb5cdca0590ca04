import { activities, activity, schedule, patterns, status, price, feeds } from './nb/calendar.ts';
import { themes, audiences, kinds, access, venueKinds, sectors, sources } from './nb/codes.ts';
import { associations, venues, grants } from './nb/directory.ts';
import { site, front, notFound, redirect, contacts } from './nb/site.ts';
import { volunteer, volunteerForm, tasks, help, urgent, frequencies, taskKinds } from './nb/volunteering.ts';
import { equipment, equipmentKinds, handbook, examples, awards } from './nb/knowledge.ts';
import { accessibility, forAssociations, linkCards, pages } from './nb/about.ts';
import { month, embed } from './nb/month.ts';
import { openData } from './nb/open-data.ts';
import { poster, screen, weekSheet } from './nb/print.ts';
import { editor } from './nb/editor.ts';
import { gateway } from './nb/gateway.ts';
import { search } from './nb/search.ts';
import { subscribe } from './nb/subscribe.ts';
import { signIn, letters } from './nb/sign-in.ts';
import { people } from './nb/people.ts';
import { publicForms } from './nb/public-forms.ts';
import { dashboard } from './nb/dashboard.ts';
import { review, reviewEmails } from './nb/review.ts';
import { versions } from './nb/versions.ts';
import { problems } from './nb/problems.ts';
import { writing } from './nb/writing.ts';

/**
 * Every sentence of Dugnad in Bokmål, the source of all other languages. `{name}` stands for a value; `one` and
 * `other` are plural forms as in `Intl.PluralRules`.
 */
export const nb = {
  site,
  front,
  activities,
  month,
  embed,
  activity,
  schedule,
  patterns,
  status,
  price,
  associations,
  venues,
  grants,
  contacts,
  pages,
  volunteer,
  volunteerForm,
  tasks,
  help,
  urgent,
  frequencies,
  taskKinds,
  equipment,
  equipmentKinds,
  handbook,
  examples,
  awards,
  forAssociations,
  writing,
  accessibility,
  linkCards,
  openData,
  weekSheet,
  poster,
  screen,
  search,
  subscribe,
  signIn,
  letters,
  people,
  publicForms,
  dashboard,
  review,
  reviewEmails,
  versions,
  notFound,
  redirect,
  feeds,
  themes,
  audiences,
  kinds,
  access,
  venueKinds,
  sectors,
  sources,
  editor,
  gateway,
  problems,
};
