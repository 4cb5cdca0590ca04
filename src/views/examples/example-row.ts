import type { Entry } from '../../domain/entry.ts';
import { resolveReference } from '../../domain/portal.ts';
import { joinWithAnd } from '../../i18n/index.ts';
import type { Example } from '../../schemas/example.ts';
import type { ViewContext } from '../context.ts';
import { type EntryRow, entryRow } from '../entry-row.ts';

/** An example in a list. */
export interface ExampleRowView extends EntryRow {
  year?: number | undefined;
  /** The names of the associations that did it. */
  associations?: string | undefined;
}

/** Returns an example as a row. */
export function exampleRow({ portal, language }: ViewContext, example: Entry<Example>): ExampleRowView {
  const { year, associations } = example.data;
  const names = associations.map((slug) => resolveReference(slug, portal.associations).title);
  return {
    ...entryRow(language, 'examples', example),
    year,
    associations: names.length > 0 ? joinWithAnd(language, names) : undefined,
  };
}
