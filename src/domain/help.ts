import type { TaskKind } from '../schemas/codes.ts';
import type { Help } from '../schemas/help.ts';
import type { Entry } from './entry.ts';
import { type IconName, OTHER_HELP_ICON, taskKindIcons } from './appearance/icons.ts';
import type { Portal } from './portal.ts';

/** What people need help with, in the words of a caller. */
export const helpGroups = ['everyday', 'company', 'technology', 'norwegian', 'family', 'other'] as const;
export type HelpGroup = (typeof helpGroups)[number];

const GROUP_OF: Partial<Record<TaskKind, HelpGroup>> = {
  errands: 'everyday',
  'company-to-doctor': 'everyday',
  transport: 'everyday',
  'practical-help': 'everyday',
  garden: 'everyday',
  'visiting-friend': 'company',
  'phone-friend': 'company',
  'reading-friend': 'company',
  'activity-friend': 'company',
  'walking-friend': 'company',
  'culture-host': 'company',
  'cafe-host': 'company',
  'visitor-host': 'company',
  meals: 'company',
  'it-help': 'technology',
  'language-friend': 'norwegian',
  'refugee-friend': 'norwegian',
  mentor: 'norwegian',
  'homework-help': 'family',
  sports: 'family',
  'youth-host': 'family',
};

/** Groups kinds of help by need, in a fixed order and without empty groups. */
export function groupHelp(help: readonly Entry<Help>[]): { group: HelpGroup; items: Entry<Help>[] }[] {
  return helpGroups
    .map((group) => ({ group, items: help.filter((each) => helpGroupOf(each) === group) }))
    .filter(({ items }) => items.length > 0);
}

/** Returns the group of a kind of help, by its first kind of task. */
function helpGroupOf({ data }: Entry<Help>): HelpGroup {
  const [kind] = data.task_kinds;
  return (kind && GROUP_OF[kind]) ?? 'other';
}

/** Returns the icon of a kind of help, by its first kind of task. */
export function helpIcon({ data }: Entry<Help>): IconName {
  const [kind] = data.task_kinds;
  return kind ? taskKindIcons[kind] : OTHER_HELP_ICON;
}

/** Finds the office for care that volunteers cannot give: the first one in the health sector with a telephone. */
export function careOffice({ contacts }: Pick<Portal, 'contacts'>) {
  return contacts
    .filter(({ data }) => data.sector === 'health' && data.contact.phone)
    .sort((a, b) => a.data.order - b.data.order || (a.slug < b.slug ? -1 : 1))[0];
}

/** The national emergency numbers. */
export const emergencyNumbers = [
  { who: 'ambulance', phone: '113' },
  { who: 'doctor', phone: '116 117' },
  { who: 'police', phone: '112' },
  { who: 'fire', phone: '110' },
] as const;

/** National helplines. */
export const listeningNumbers = [
  { who: 'mental-health', phone: '116 123' },
  { who: 'children', phone: '116 111' },
  { who: 'church', phone: '22 40 00 40' },
] as const;
