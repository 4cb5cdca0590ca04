import type { Dictionary } from '../dictionary.ts';

// Those who want to help, and those who need it.

export const volunteer = { title: 'Bli frivillig' } satisfies Dictionary['volunteer'];

export const tasks = { title: 'Oppdrag' } satisfies Dictionary['tasks'];

export const help = { title: 'Få hjelp' } satisfies Dictionary['help'];
