import type { IconName } from '../domain/appearance/icons.ts';

/** Something short about an entry in a list. */
export interface Note {
  text: string;
  icon?: IconName | undefined;
}
