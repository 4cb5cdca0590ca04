import type { Dictionary } from '../dictionary.ts';

// Those who want to help, and those who need it.

export const volunteer = { title: 'Volunteer' } satisfies Dictionary['volunteer'];

export const tasks = { title: 'Tasks' } satisfies Dictionary['tasks'];

export const help = { title: 'Get help' } satisfies Dictionary['help'];
