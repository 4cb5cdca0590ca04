export { pl } from './pl.ts';
export { so } from './so.ts';
