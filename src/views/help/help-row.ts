import { helpIcon } from '../../domain/help.ts';
import type { IconName } from '../../domain/appearance/icons.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Help } from '../../schemas/help.ts';
import type { ForeignText } from '../activities/occurrence-text.ts';
import type { ViewContext } from '../context.ts';
import { type Link, linkTo } from '../links.ts';

/** A kind of help in a list. */
export interface HelpRowView {
  link: Link;
  icon: IconName;
  summary: ForeignText;
}

/** Returns a kind of help as a row. */
export function helpRow({ language }: ViewContext, help: Entry<Help>): HelpRowView {
  return {
    link: linkTo(language, 'help', help),
    icon: helpIcon(help),
    summary: { text: help.data.summary, lang: help.lang?.summary },
  };
}
