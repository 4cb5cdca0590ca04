/** The fixed codes of content; their names for readers are in `i18n/`. */
export const eventKinds = ['activity', 'event', 'course', 'meeting', 'conference', 'festival'] as const;

export const themes = [
  'language',
  'food',
  'exercise',
  'outdoors',
  'music',
  'culture',
  'crafts',
  'games',
  'learning',
  'technology',
  'care',
  'environment',
  'community',
  'faith',
] as const;

export const audiences = ['children', 'youth', 'adults', 'seniors', 'families'] as const;

export const accessCodes = [
  'step-free',
  'toilet',
  'hearing-loop',
  'lift',
  'parking',
  'sign-language',
  'companion',
  'little-norwegian',
  'buddy',
] as const;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const ordinals = ['first', 'second', 'third', 'fourth', 'last'] as const;

export const skips = ['public-holidays', 'school-holidays'] as const;

export const changeStatuses = ['cancelled', 'moved', 'online', 'postponed', 'full'] as const;

/** What can be said of one date of a task. */
export const shiftStatuses = ['full', 'cancelled'] as const satisfies readonly (typeof changeStatuses)[number][];

/**
 * The state of a grant or an award, in the order of importance to an applicant. `closing` is open with a week or less
 * to go; `rolling` is open all year; `upcoming` opens later; `unknown` has no certain day, and only the funder can
 * tell; `over` has had this year's round.
 */
export const deadlineStates = ['open', 'closing', 'rolling', 'upcoming', 'unknown', 'over'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

export const deadlineLevels = ['local', 'national', 'report'] as const;

export const grantSources = ['municipality', 'county', 'state', 'fund', 'bank', 'other'] as const;

/** Who can apply for a grant. */
export const grantApplicants = ['association', 'group', 'youth', 'person', 'institution'] as const;

/** What the money of a grant can be used for. */
export const grantPurposes = [
  'running-costs',
  'event',
  'equipment',
  'facility',
  'project',
  'course',
  'inclusion',
  'travel',
] as const;

export const borrowers = ['associations', 'private', 'business'] as const;

export const venueKinds = [
  'centre',
  'community-house',
  'library',
  'culture-house',
  'hall',
  'school',
  'care-home',
  'church',
  'outdoors',
  'other',
] as const;

export const associationStatuses = ['active', 'paused', 'closed'] as const;

export const frequencies = ['once', 'weekly', 'fortnightly', 'monthly', 'seasonal', 'flexible'] as const;

export const taskKinds = [
  'phone-friend',
  'language-friend',
  'reading-friend',
  'homework-help',
  'visiting-friend',
  'activity-friend',
  'walking-friend',
  'refugee-friend',
  'mentor',
  'sports',
  'culture-host',
  'cafe-host',
  'visitor-host',
  'event-crew',
  'it-help',
  'errands',
  'garden',
  'transport',
  'company-to-doctor',
  'practical-help',
  'meals',
  'night-patrol',
  'youth-host',
  'board-work',
] as const;

export const equipmentKinds = ['outdoor', 'winter', 'event', 'kitchen', 'sound', 'tools', 'vehicle', 'other'] as const;

export const sectors = ['culture', 'upbringing', 'health', 'centre', 'emergency', 'other'] as const;

export const exchangeKinds = ['wish', 'offer'] as const;

export const contactRoles = ['general', 'volunteer', 'help', 'associations', 'grants', 'venues', 'website'] as const;

/** Where facts of an association may be from, besides people. */
export const importSources = ['registers'] as const;

/** The categories of Frivillighetsregisteret (ICNPO), stored without the usual space. */
export const icnpoCodes = [
  '1100',
  '1200',
  '1300',
  '2100',
  '2200',
  '2300',
  '2400',
  '3100',
  '3200',
  '3300',
  '3400',
  '4100',
  '4200',
  '4300',
  '5100',
  '5200',
  '6100',
  '6200',
  '6300',
  '7100',
  '7200',
  '7300',
  '8100',
  '8200',
  '9100',
  '10100',
  '11100',
  '11200',
  '11300',
  '12100',
  '13100',
  '14100',
] as const;

export type EventKind = (typeof eventKinds)[number];
export type Theme = (typeof themes)[number];
export type Audience = (typeof audiences)[number];
export type AccessCode = (typeof accessCodes)[number];
export type Weekday = (typeof weekdays)[number];
export type Ordinal = (typeof ordinals)[number];
export type Skip = (typeof skips)[number];
export type ChangeStatus = (typeof changeStatuses)[number];
export type DeadlineLevel = (typeof deadlineLevels)[number];
export type GrantApplicant = (typeof grantApplicants)[number];
export type GrantPurpose = (typeof grantPurposes)[number];
export type ContactRole = (typeof contactRoles)[number];
export type Frequency = (typeof frequencies)[number];
export type TaskKind = (typeof taskKinds)[number];
export type EquipmentKind = (typeof equipmentKinds)[number];
