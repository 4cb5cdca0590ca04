import type { Dictionary } from './dictionary.ts';
import { activities, activity, schedule, patterns, status, price, feeds } from './nn/calendar.ts';
import { themes, audiences, kinds, access, venueKinds, sectors, sources } from './nn/codes.ts';
import { associations, venues, grants } from './nn/directory.ts';
import { site, front, notFound, redirect, contacts } from './nn/site.ts';
import { volunteer, volunteerForm, tasks, help, urgent, frequencies, taskKinds } from './nn/volunteering.ts';
import { equipment, equipmentKinds, handbook, examples, awards } from './nn/knowledge.ts';
import { accessibility, forAssociations, linkCards, pages } from './nn/about.ts';
import { month, embed } from './nn/month.ts';
import { openData } from './nn/open-data.ts';
import { poster, screen, weekSheet } from './nn/print.ts';
import { editor } from './nn/editor.ts';
import { gateway } from './nn/gateway.ts';
import { search } from './nn/search.ts';
import { subscribe } from './nn/subscribe.ts';
import { signIn, letters } from './nn/sign-in.ts';
import { people } from './nn/people.ts';
import { publicForms } from './nn/public-forms.ts';
import { dashboard } from './nn/dashboard.ts';
import { review, reviewEmails } from './nn/review.ts';
import { versions } from './nn/versions.ts';
import { problems } from './nn/problems.ts';
import { writing } from './nn/writing.ts';

/** Every sentence of Dugnad in Nynorsk. */
export const nn = {
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
