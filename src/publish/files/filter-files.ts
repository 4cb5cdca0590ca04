import type { FilterFile } from '../../domain/filters/filter-file.ts';
import { hasPage } from '../../i18n/addresses.ts';
import { associationList } from '../../views/associations/association-filters.ts';
import { activityFile, type FileContext } from '../../views/filters/activity-file.ts';
import { entryFile } from '../../views/filters/entry-list.ts';
import { filterFilePath, type ListName, listPath } from '../../views/filters/list-filters.ts';
import { venueList } from '../../views/venues/venue-filters.ts';
import { taskList } from '../../views/volunteering/task-filters.ts';

const FILES: Record<ListName, (context: FileContext, origin: string) => FilterFile> = {
  activities: activityFile,
  associations: (context) => entryFile(associationList, context),
  venues: (context) => entryFile(venueList, context),
  tasks: (context) => entryFile(taskList, context),
};

/** Makes the files that the scripts of lists read, by output path, of the lists that exist in a language. */
export function filterFiles(context: FileContext, origin: string): [path: string, file: FilterFile][] {
  const { language } = context;
  const names = Object.keys(FILES) as ListName[];
  return names
    .filter((name) => hasPage(language, listPath(name)))
    .map((name) => [`${language.prefix}${filterFilePath(name)}`.slice(1), FILES[name](context, origin)]);
}
