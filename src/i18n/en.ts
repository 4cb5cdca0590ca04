import type { Dictionary } from './dictionary.ts';
import { activities, activity, schedule, patterns, status, price, feeds } from './en/calendar.ts';
import { themes, audiences, kinds, access, venueKinds, sectors, sources } from './en/codes.ts';
import { associations, venues, grants } from './en/directory.ts';
import { site, front, notFound, redirect, contacts } from './en/site.ts';
import { volunteer, volunteerForm, tasks, help, urgent, frequencies, taskKinds } from './en/volunteering.ts';
import { equipment, equipmentKinds, handbook, examples, awards } from './en/knowledge.ts';
import { accessibility, forAssociations, linkCards, pages } from './en/about.ts';
import { month, embed } from './en/month.ts';
import { openData } from './en/open-data.ts';
import { poster, screen, weekSheet } from './en/print.ts';
import { editor } from './en/editor.ts';
import { gateway } from './en/gateway.ts';
import { search } from './en/search.ts';
import { subscribe } from './en/subscribe.ts';
import { signIn, letters } from './en/sign-in.ts';
import { people } from './en/people.ts';
import { publicForms } from './en/public-forms.ts';
import { dashboard } from './en/dashboard.ts';
import { review, reviewEmails } from './en/review.ts';
import { versions } from './en/versions.ts';
import { writing } from './en/writing.ts';
import { problems } from './en/problems.ts';

/** Every sentence of Dugnad in British English, plain enough for those who have just come. */
export const en = {
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
} satisfies Dictionary;
