// All texts: those of readers, and those of writers and staff, who are served in Norwegian and English.

export * from './readers.ts';
export * from './gateway/public-forms.ts';
export * from './gateway/sign-in.ts';
export * from './gateway/dashboard.ts';
export * from './gateway/own-calendar.ts';
export * from './gateway/everyday.ts';
export * from './gateway/register-import.ts';
export * from './gateway/spreadsheet.ts';
export * from './gateway/week.ts';
export * from './gateway/writing.ts';
export * from './gateway/review.ts';
export * from './gateway/people.ts';
export * from './gateway/versions.ts';
export * from './gateway/publication.ts';
export * from './gateway/statistics.ts';
export * from './gateway/releases.ts';
export * from './gateway/doctor.ts';
export * from './gateway/editing.ts';
export * from './imports.ts';
export * from './editor.ts';
export * from './problems.ts';
