import { readBlobs } from '../../publish/blobs.ts';
import { runGit } from '../../publish/git.ts';
import { personOf } from '../git/erasing-stream.ts';
import { readRefs } from '../git/refs.ts';
import { DRAFTS, MAIN } from '../git/repository.ts';
import type { Finding } from './finding.ts';
import { decodeText, type SoughtWords } from './sought-words.ts';

/** Who is looked for in a history. */
export interface SoughtPerson {
  words: SoughtWords;
  /** Ids of people whose author names count. */
  people: readonly number[];
  /** Files and folders that count. */
  paths: readonly string[];
}

/** What a history holds about somebody. */
export interface HistoryFindings {
  findings: Finding[];
  /** Files that are named after them or were named by the request, now and formerly; of branches the full names. */
  paths: { published: string[]; drafts: string[]; former: string[] };
  branches: string[];
  /** How many different files hold the words in any version, and how many files there ever were. */
  files: { found: number; all: number };
}

/** Searches all versions of all files, and all commits, of a bare repository. */
export async function findInHistory(repository: string, person: SoughtPerson): Promise<HistoryFindings> {
  const { words, paths } = person;
  const isNamed = (path: string) =>
    words.isIn(path) || paths.some((each) => path === each || path.startsWith(`${each.replace(/\/+$/, '')}/`));
  const refs = await readRefs(repository);
  const published = refs.has(MAIN) ? await filesOf(repository, MAIN) : new Map<string, string>();
  const drafts = await filesOfDrafts(
    repository,
    [...refs.keys()].filter((ref) => ref.startsWith(DRAFTS)),
  );
  const all = new Set([...(await everyPath(repository)), ...published.keys(), ...drafts.keys()]);
  const named = [...all].filter(isNamed);
  const texts = await findInTexts(repository, words, { published: byId(published), drafts: byId(drafts) });
  return {
    findings: [...texts, ...named.map(namedFinding(published, drafts)), ...(await findInCommits(repository, person))],
    paths: {
      published: named.filter((path) => published.has(path)),
      drafts: named.filter((path) => drafts.has(path) && !published.has(path)),
      former: named.filter((path) => !drafts.has(path) && !published.has(path)),
    },
    branches: [...refs.keys()].filter(words.isIn),
    files: { found: new Set(texts.map(({ where }) => where)).size, all: all.size },
  };
}

type Files = ReadonlyMap<string, string>;

type Paths = ReadonlyMap<string, readonly string[]>;

function byId(files: Files): Paths {
  const groups = Map.groupBy(files, ([, id]) => id);
  return new Map([...groups].map(([id, group]) => [id, group.map(([path]) => path)]));
}

/** Lists the files of a commit with their ids. */
async function filesOf(repository: string, commit: string): Promise<Files> {
  const lines = await listed(repository, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/)[2] ?? '']));
}

/** Lists the files that drafts have added or changed. */
async function filesOfDrafts(repository: string, drafts: readonly string[]): Promise<Files> {
  const files = new Map<string, string>();
  for (const draft of drafts) {
    const args = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=AM', `${MAIN}...${draft}`];
    const parts = await listed(repository, args);
    for (let at = 0; at + 1 < parts.length; at += 2) files.set(parts[at + 1] ?? '', parts[at]?.split(' ')[3] ?? '');
  }
  return files;
}

async function everyPath(repository: string): Promise<string[]> {
  return listed(repository, ['log', '--all', '-m', '--no-renames', '--format=', '--name-only', '-z']);
}

/** Searches each text that any version of any file has had. */
async function findInTexts(
  repository: string,
  words: SoughtWords,
  current: Record<'published' | 'drafts', Paths>,
): Promise<Finding[]> {
  const blobs = await everyBlob(repository);
  const findings: Finding[] = [];
  const contents = readBlobs(repository, [...blobs.keys()]);
  for (const [id, former] of blobs) {
    const bytes = (await contents.next()).value as Buffer;
    const text = decodeText(bytes)?.text;
    const kind = current.published.has(id) ? 'published' : current.drafts.has(id) ? 'drafts' : 'versions';
    const places = current.published.get(id) ?? current.drafts.get(id) ?? [former];
    const excerpts = words.excerptsOf(text ?? bytes.toString('utf8'));
    if (excerpts.length === 0) continue;
    for (const where of places) findings.push({ kind: text === undefined ? 'pictures' : kind, where, excerpts });
  }
  return findings;
}

/** Lists every text of every version by its id, with a path that it has had. */
async function everyBlob(repository: string): Promise<Files> {
  const filters = ['--filter=object:type=blob', '--filter-provided-objects'];
  const lines = await listed(
    repository,
    ['-c', 'core.quotePath=false', 'rev-list', '--objects', '--all', ...filters],
    '\n',
  );
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
}

async function findInCommits(repository: string, { words, people }: SoughtPerson): Promise<Finding[]> {
  const format = '%h%x01%an%x01%ae%x01%cn <%ce>%n%B';
  const commits = (await listed(repository, ['log', '--all', '-z', `--format=${format}`])).map((line) =>
    line.split('\u0001'),
  );
  const tags = await listed(repository, [
    'for-each-ref',
    '--format=%(refname)%01%01%01%(taggername)%0a%(contents)%00',
    'refs/tags',
  ]);
  return [...commits, ...tags.map((tag) => tag.trimStart().split('\u0001'))].flatMap(
    ([id = '', author = '', address = '', rest = '']): Finding[] => {
      const isAuthor = people.includes(personOf(address) ?? 0);
      const excerpts = isAuthor ? [author] : words.excerptsOf(`${author} <${address}>\n${rest}`);
      return excerpts.length > 0 ? [{ kind: 'commits', where: id, excerpts }] : [];
    },
  );
}

function namedFinding(published: Files, drafts: Files) {
  return (path: string): Finding => {
    const kind = published.has(path) ? 'published' : drafts.has(path) ? 'drafts' : 'versions';
    return { kind, where: path, excerpts: ['the file itself'] };
  };
}

async function listed(repository: string, args: readonly string[], separator = '\0'): Promise<string[]> {
  const printed = await runGit(repository, args, { timeout: 0 });
  return printed.toString().split(separator).filter(Boolean);
}
