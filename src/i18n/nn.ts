import { nb } from './nb.ts';
export const nn = nb;
