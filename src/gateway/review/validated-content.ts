import { type Agenda, agendaOf } from '../../domain/calendar/agenda.ts';
import type { Moment } from '../../domain/time/days.ts';
import { buildPortal, type Portal } from '../../domain/portal.ts';
import { contentOf } from '../../entries/content.ts';
import type { ContentFile, ValidationReport } from '../../entries/validate-content.ts';
import type { Language } from '../../i18n/index.ts';
import { collectionNames, settingsFiles } from '../../schemas/collections.ts';
import { MAIN, type Repository } from '../git/repository.ts';
import { validateInThread } from './validation-thread.ts';

/** The published content after validation. */
export interface ValidatedContent {
  problems: ValidationReport['problems'];
  /** Undefined if the settings are invalid. */
  portal: Portal | undefined;
  agenda: Agenda;
}

/** Reads the published content as the site would show it at a local time, with problems in a language. */
export type ReadValidatedContent = (now: Moment, language?: Pick<Language, 'code'>) => Promise<ValidatedContent>;

/**
 * Validates the published content as the build does: again for each new commit, with dates computed again each hour.
 */
export function openValidatedContent(
  repository: Pick<Repository, 'refs' | 'find' | 'files' | 'folders' | 'readBlob'>,
  language: Language,
): ReadValidatedContent {
  let validated: { commit: string; result: Promise<ValidationReport> } | undefined;
  const translated = new Map<string, { commit: string; result: Promise<ValidatedContent['problems']> }>();
  let shown: { key: string; result: Promise<ValidatedContent> } | undefined;

  async function validate(commit: string, code: string): Promise<ValidationReport> {
    const [files, pictures] = await Promise.all([readFiles(repository, commit), picturePaths(repository, commit)]);
    return validateInThread({ files, pictures, code });
  }

  /** The problems for somebody who reads another language than the site's own: without the content, which is large. */
  function problemsAt(commit: string, code: string): Promise<ValidatedContent['problems']> {
    const known = translated.get(code);
    if (known?.commit === commit) return known.result;
    const result = validate(commit, code).then(({ problems }) => problems);
    result.catch(() => translated.delete(code));
    translated.set(code, { commit, result });
    return result;
  }

  function reportAt(commit: string): Promise<ValidationReport> {
    if (validated?.commit !== commit) {
      const result = validate(commit, language.code);
      result.catch(() => {
        validated = undefined;
      });
      validated = { commit, result };
    }
    return validated.result;
  }

  return async (now, { code } = language) => {
    const commit = (await repository.refs()).get(MAIN) ?? '';
    const key = `${commit} ${now.slice(0, 'yyyy-mm-ddThh'.length)}`;
    if (shown?.key !== key) {
      const result = reportAt(commit).then((report) => contentAt(report, now));
      result.catch(() => {
        shown = undefined;
      });
      shown = { key, result };
    }
    if (code === language.code) return shown.result;
    const [content, problems] = await Promise.all([shown.result, problemsAt(commit, code)]);
    return { ...content, problems };
  };
}

function contentAt(report: ValidationReport, now: Moment): ValidatedContent {
  const { settings, problems } = report;
  if (!settings) return { problems, portal: undefined, agenda: new Map() };
  const portal = buildPortal(contentOf({ validation: { ...report, settings } }), now);
  return { problems, portal, agenda: agendaOf(portal) };
}

// Only checks that pictures exist; the build checks their content.
async function picturePaths(
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
  { find, files, readBlob }: Pick<Repository, 'find' | 'files' | 'readBlob'>,
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
    [...settings.filter(([, id]) => id), ...folders.flat()].map(async ([path, id]): Promise<ContentFile> => {
      const bytes = await readBlob(id);
      return bytes ? { path, bytes } : { path, fault: 'not-a-file' };
    }),
  );
}
