import { nb } from './nb.ts';
export const en = nb;
