// SQLite's own numbers: busy, locked, read-only, input or output, corrupt, full, cannot open, not a database.
const OF_DATABASE = [5, 6, 8, 10, 11, 13, 14, 26];
const OF_FILES = ['EACCES', 'EDQUOT', 'EFBIG', 'EIO', 'ENOENT', 'ENOSPC', 'EROFS'];

/** Tells whether an error means that the place where things are kept is full, gone, broken or held by somebody else. */
export function isStorageFault(error: unknown): boolean {
  const { code, errcode } = Object(error) as { code?: string; errcode?: number };
  // Above the lowest eight bits stands what more there is to know.
  return errcode === undefined ? OF_FILES.includes(code ?? '') : OF_DATABASE.includes(errcode & 0xff);
}
