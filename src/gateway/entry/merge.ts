import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../publish/temporary-folders.ts';
import { setByGateway } from '../../schemas/fields/common.ts';
import { BODY, type Fields, isSameField, withFieldsOf } from './fields.ts';
import { mergeList } from './merge-lists.ts';
import { runGit } from '../../publish/git.ts';

/** A merge of two versions. Conflicting fields have the value of `ours`, and conflicting dates of a series its change. */
export interface MergeResult {
  fields: Fields;
  conflicts: string[];
}

/** Merges the changes since `base`: field by field, the changes of a series date by date, and the body line by line. */
export async function mergeFields(base: Fields, ours: Fields, theirs: Fields): Promise<MergeResult> {
  const keys = [...new Set([...Object.keys(ours.values), ...Object.keys(theirs.values), BODY])];
  const changed = keys.filter((key) => !isSameField(ours, theirs, key) && !isSameField(base, theirs, key));
  const clashing = changed.filter((key) => !isSameField(base, ours, key) && !setByGateway.has(key));
  const body = clashing.includes(BODY) ? await mergeLines(base.body, ours.body, theirs.body) : undefined;
  const lists = clashing.flatMap((key) => {
    const list = mergeList(key, base, ours, theirs);
    return list ? [{ key, ...list }] : [];
  });
  const isMerged = (key: string) =>
    key === BODY ? body !== undefined : lists.some((list) => list.key === key && list.isClean);
  const conflicts = clashing.filter((key) => !isMerged(key));
  const fields = withFieldsOf(
    ours,
    theirs,
    changed.filter((key) => !conflicts.includes(key)),
  );
  const withLists = lists.reduce((entry, { into }) => into(entry), fields);
  return { fields: body === undefined ? withLists : { ...withLists, body }, conflicts };
}

/** Merges two texts by lines, as Git does; undefined on conflict. */
async function mergeLines(base: string, ours: string, theirs: string): Promise<string | undefined> {
  const folder = await makeTemporaryFolder('merge');
  try {
    const texts = { ours, base, theirs };
    for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), `${text}\n`);
    // The exit code is the number of conflicts, at most 127.
    const codes = Array.from({ length: 128 }, (_, code) => code);
    const args = ['merge-file', '--stdout', '--quiet', ...Object.keys(texts)];
    const merged = (await runGit(folder, args, { codes })).toString();
    return /^<{7} /m.test(merged) ? undefined : merged.trim();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
