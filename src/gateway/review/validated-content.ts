import { type Agenda, agendaOf } from '../../domain/calendar/agenda.ts';
import type { Moment } from '../../domain/time/days.ts';
import { buildPortal, type Portal } from '../../domain/portal.ts';
import { contentOf } from '../../entries/content.ts';
import type { ContentFile, ValidationReport } from '../../entries/validate-content.ts';
import type { Language } from '../../i18n/index.ts';
import { collectionNames, settingsFiles } from '../../schemas/collections.ts';
import { MAIN, type Repository } from '../git/repository.ts';
import { validateInThread } from './validation-thread.ts';

/** The published content after the judge has been through it, and what follows from it. */
export interface ValidatedContent {
  problems: ValidationReport['problems'];
  /** Missing where the settings are wrong: then there is no portal. */
  portal: Portal | undefined;
  agenda: Agenda;
}

/** Reads what is published just now, as the site would show it at a moment. */
export type ReadValidatedContent = (now: Moment) => Promise<ValidatedContent>;

/**
 * Judges what is published as the build does. It is judged anew when something has been published, and its dates are
 * worked out anew each hour.
 */
export function openValidatedContent(
  repository: Pick<Repository, 'refs' | 'find' | 'files' | 'folders' | 'stored'>,
  language: Language,
): ReadValidatedContent {
  let judged: { commit: string; made: Promise<ValidationReport> } | undefined;
  let shown: { key: string; made: Promise<ValidatedContent> } | undefined;

  function judgementAt(commit: string): Promise<ValidationReport> {
    if (judged?.commit !== commit) {
      const read = Promise.all([readFiles(repository, commit), pathsOfPictures(repository, commit)]);
      const made = read.then(([files, pictures]) => validateInThread({ files, pictures, code: language.code }));
      made.catch(() => {
        judged = undefined;
      });
      judged = { commit, made };
    }
    return judged.made;
  }

  return async (now) => {
    const commit = (await repository.refs()).get(MAIN) ?? '';
    const key = `${commit} ${now.slice(0, 'yyyy-mm-ddThh'.length)}`;
    if (shown?.key !== key) {
      const made = judgementAt(commit).then((judgement) => judgedAt(judgement, now));
      made.catch(() => {
        shown = undefined;
      });
      shown = { key, made };
    }
    return shown.made;
  };
}

function judgedAt(judgement: ValidationReport, now: Moment): ValidatedContent {
  const { settings, problems } = judgement;
  if (!settings) return { problems, portal: undefined, agenda: new Map() };
  const portal = buildPortal(contentOf({ validation: { ...judgement, settings } }), now);
  return { problems, portal, agenda: agendaOf(portal) };
}

// Only that they are there: the build looks at what they are.
async function pathsOfPictures(
  { files, folders }: Pick<Repository, 'files' | 'folders'>,
  commit: string,
): Promise<string[]> {
  const all = ['media', ...(await folders(commit, 'media')).map((name) => `media/${name}`)];
  const found = await Promise.all(
    all.map(async (folder) => (await files(commit, folder)).map(([name]) => `${folder}/${name}`)),
  );
  return found.flat();
}

async function readFiles(
  { find, files, stored }: Pick<Repository, 'find' | 'files' | 'stored'>,
  commit: string,
): Promise<ContentFile[]> {
  const folders = await Promise.all(
    collectionNames.map(async (name) =>
      (await files(commit, name)).map(([file, id]) => [`${name}/${file}`, id] as const),
    ),
  );
  const settings = await Promise.all(
    Object.keys(settingsFiles).map(async (path) => [path, (await find(commit, path))?.id ?? ''] as const),
  );
  return Promise.all(
    [...settings, ...folders.flat()].map(async ([path, id]): Promise<ContentFile> => {
      const bytes = await stored(id);
      return bytes ? { path, bytes } : { path, fault: 'not-a-file' };
    }),
  );
}
