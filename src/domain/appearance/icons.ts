import type { AccessCode, EquipmentKind, TaskKind, Theme } from '../../schemas/codes.ts';

/**
 * The icons of what the portal has words for, as names of Aksel's set (https://aksel.nav.no/ikoner). An icon stands
 * beside its word, never instead of it: people who read little Norwegian find their way by shape.
 */
export const themeIcons = {
  language: 'Language',
  food: 'Cutlery',
  exercise: 'Weight',
  outdoors: 'HikingTrailSign',
  music: 'Microphone',
  culture: 'Palette',
  crafts: 'Scissors',
  games: 'PuzzlePiece',
  learning: 'HatSchool',
  technology: 'Laptop',
  care: 'HandHeart',
  environment: 'Plant',
  community: 'PersonGroup',
  faith: 'Candle',
} as const satisfies Record<Theme, string>;

export const taskKindIcons = {
  'phone-friend': 'Phone',
  'language-friend': 'Language',
  'reading-friend': 'OpenBook',
  'homework-help': 'PencilBoard',
  'visiting-friend': 'Coffee',
  'activity-friend': 'ThumbUp',
  'walking-friend': 'Footprint',
  'refugee-friend': 'HandShakeHeart',
  mentor: 'Compass',
  sports: 'Weight',
  'culture-host': 'Palette',
  'cafe-host': 'Mug',
  'visitor-host': 'DoorOpen',
  'event-crew': 'Megaphone',
  'it-help': 'Laptop',
  errands: 'ShoppingBasket',
  garden: 'WateringCan',
  transport: 'Car',
  'company-to-doctor': 'Stethoscope',
  'practical-help': 'Wrench',
  meals: 'Cutlery',
  'night-patrol': 'Moon',
  'youth-host': 'Backpack',
  'board-work': 'Briefcase',
} as const satisfies Record<TaskKind, string>;

/** The icon of help that no kind of task gives. */
export const OTHER_HELP_ICON = 'Lifebuoy';

export const equipmentKindIcons = {
  outdoor: 'Backpack',
  winter: 'Snow',
  event: 'ChairTable',
  kitchen: 'Coffee',
  sound: 'SpeakerSoundWave2',
  tools: 'Wrench',
  vehicle: 'Car',
  other: 'Package',
} as const satisfies Record<EquipmentKind, string>;

export const accessIcons = {
  'step-free': 'Wheelchair',
  toilet: 'Toilet',
  'hearing-loop': 'HearingLoop',
  lift: 'Elevator',
  parking: 'Parking',
  'sign-language': 'SignLanguageTwoHands',
  companion: 'PersonPlus',
  'little-norwegian': 'Chat',
  buddy: 'HandShakeHeart',
} as const satisfies Record<AccessCode, string>;

/** What the facts about an entry are about. */
export const factIcons = {
  when: 'Calendar',
  where: 'LocationPin',
  price: 'Wallet',
  free: 'Piggybank',
  signup: 'PencilWriting',
  audience: 'PersonTallShort',
  access: 'Wheelchair',
  organiser: 'PersonGroup',
  contact: 'Phone',
  theme: 'Tag',
} as const;

/** The four ways on from the front page. */
export const mainLinkIcons = {
  today: 'Calendar',
  contribute: 'HandHeart',
  help: 'Lifebuoy',
  associations: 'PersonGroup',
} as const;

/** The icons of controls. */
export const controlIcons = {
  arrow: 'ArrowRight',
  phone: 'Phone',
  sms: 'ChatElipsis',
  mail: 'EnvelopeClosed',
  place: 'LocationPin',
  search: 'MagnifyingGlass',
  languages: 'Language',
  menu: 'MenuHamburger',
  notice: 'ExclamationmarkTriangle',
} as const;

const TABLES = [
  ...[themeIcons, taskKindIcons, equipmentKindIcons, accessIcons],
  ...[factIcons, mainLinkIcons, controlIcons, { help: OTHER_HELP_ICON }],
] as const;

type ValuesOf<Table> = Table extends Table ? Table[keyof Table] : never;
export type IconName = ValuesOf<(typeof TABLES)[number]>;

/** Lists every icon in use once, by name. */
export function iconNames(): IconName[] {
  return [...new Set(TABLES.flatMap((table): IconName[] => Object.values(table)))].sort();
}
