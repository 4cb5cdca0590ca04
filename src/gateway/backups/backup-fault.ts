import { LockHeld } from '../../publish/lock.ts';
import { GitError } from '../../publish/git.ts';

/**
 * Why there is no backup: the folder is missing or read-only, its disk is full, another backup is being made, content or
 * people are broken or were not restored whole, it could not be copied elsewhere, it took too long, or something else.
 */
export type BackupFault = 'folder' | 'full' | 'busy' | 'content' | 'people' | 'remote' | 'too-slow' | 'other';

/** Thrown when a restored backup is not what was backed up. */
export class BackupRefusal extends Error {
  readonly fault: BackupFault;

  constructor(fault: BackupFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const FOLDER = ['EACCES', 'EIO', 'ENOENT', 'ENOTDIR', 'EPERM', 'EROFS'];
const SQLITE_FULL = 13;

/** Returns the kind of an error, which staff may see; the message of an error may contain personal data. */
export function faultOf(error: unknown): BackupFault {
  if (error instanceof BackupRefusal) return error.fault;
  if (error instanceof LockHeld) return 'busy';
  const { code, errcode, syscall, message = '' } = Object(error) as NodeJS.ErrnoException & { errcode?: number };
  if (FULL.includes(code ?? '') || errcode === SQLITE_FULL || /No space left|quota exceeded/i.test(message)) {
    return 'full';
  }
  // Git is not found either if the repository is gone.
  if (error instanceof GitError || syscall === 'spawn git') return 'content';
  if (errcode !== undefined) return 'people';
  return FOLDER.includes(code ?? '') ? 'folder' : 'other';
}
