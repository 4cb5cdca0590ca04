import { areaTitle, resolveReference } from '../../domain/portal.ts';
import {
  helpFromTask,
  isTaskOpen,
  isTaskOver,
  openTasks,
  relatedTasks,
  type Task,
  taskPlace,
} from '../../domain/tasks.ts';
import { comingShifts } from '../../domain/shifts/task-shifts.ts';
import { capitalise, longDate } from '../../i18n/dates.ts';
import { count } from '../../i18n/index.ts';
import { type EntryHeading, entryHeading } from '../entry-heading.ts';
import { pickFields } from '../fields.ts';
import { type Link, linksToPages, linkTo, type NameLink, nameLink } from '../links.ts';
import type { ViewContext } from '../context.ts';
import { type PictureView, pictureView } from '../picture.ts';
import type { PageView } from '../page.ts';
import { entryRoute } from '../route.ts';
import { type VenueAddress, venueAddress } from '../venues/venue-address.ts';
import { type ShiftDateView, shiftDate } from './shift-row.ts';
import { volunteerMessage } from './task-facts.ts';
import { type TaskRowView, taskRow } from './task-row.ts';

/** The page of a task. */
export interface TaskView extends PageView {
  heading: EntryHeading;
  /** Whether somebody can still volunteer for it. */
  state: 'open' | 'filled' | 'over';
  message: { subject: string; text: string };
  fields: Pick<Task['data'], (typeof PRINTED)[number]>;
  starts?: string | undefined;
  /** The next times at which people are needed, and how many there are after those. */
  shifts: ShiftDateView[];
  moreShifts?: string | undefined;
  where: TaskLocation;
  association: NameLink;
  /** Pages to read before one begins. */
  before: Link[];
  picture?: PictureView | undefined;
  html: string;
  textLang?: string | undefined;
  /** The kinds of help that the task gives. */
  gives: Link[];
  related: TaskRowView[];
}

/** Where a task is done. */
interface TaskLocation {
  venue?: (NameLink & VenueAddress) | undefined;
  area?: string | undefined;
}

const PRINTED = [
  ...(['kind', 'how_often', 'how_long', 'when', 'place', 'from_home', 'lowest_age', 'police_certificate'] as const),
  ...(['confidentiality', 'access', 'training', 'expenses', 'contact', 'lang', 'checked', 'updated'] as const),
] as const;
const MOST_RELATED = 4;
const MOST_SHIFTS = 8;

/** The pages of tasks. */
export const taskRoute = entryRoute('/oppdrag/', ({ opportunities }) => opportunities, taskView);

/** Returns the page of a task. */
function taskView(context: ViewContext, task: Task): TaskView {
  const { portal, language } = context;
  const { data, html, lang } = task;
  const { now } = portal;
  const related = relatedTasks(task, openTasks(portal.opportunities, now)).slice(0, MOST_RELATED);
  return {
    head: { title: data.title, description: data.summary, picture: data.image, section: '/bli-frivillig/' },
    heading: entryHeading(context.language, task),
    state: isTaskOpen(task, now) ? 'open' : isTaskOver(task, now) ? 'over' : 'filled',
    message: volunteerMessage(language, task),
    fields: pickFields(data, PRINTED),
    starts:
      data.starts && data.starts >= now.slice(0, 10) ? capitalise(longDate(language, data.starts, now)) : undefined,
    ...shiftsOf(context, task),
    where: taskLocation(context, task),
    association: nameLink(language, 'associations', resolveReference(data.association, portal.associations)),
    before: linksToPages(portal, language, ['for-du-begynner']),
    picture: pictureView(context, data.image),
    html,
    textLang: lang?.text,
    gives: helpFromTask(data.kind, portal.help).map((help) => linkTo(language, 'help', help)),
    related: related.map((each) => taskRow(context, each)),
  };
}

function shiftsOf(context: ViewContext, task: Task): Pick<TaskView, 'shifts' | 'moreShifts'> {
  const { portal, language } = context;
  const coming = isTaskOver(task, portal.now) ? [] : comingShifts(task, portal.now);
  const more = coming.length - MOST_SHIFTS;
  return {
    shifts: coming.slice(0, MOST_SHIFTS).map((shift) => shiftDate(context, { task, shift })),
    moreShifts: more > 0 ? count(language, language.words.shifts.more, more) : undefined,
  };
}

function taskLocation({ portal, language }: ViewContext, task: Task): TaskLocation {
  const { venue, area } = taskPlace(task, portal);
  return {
    venue: venue && { ...nameLink(language, 'venues', venue), ...venueAddress(venue) },
    area: area && areaTitle(portal, area),
  };
}
