import { Backend } from 'decap-cms-core/dist/esm/backend';

/**
 * Disables Decap's local backups, which exist in one browser only, are lost when a form is left by mistake, and are
 * offered without their title or time. `form-autosave.ts` replaces them.
 */
export function disableDecapBackups(): void {
  Object.assign(Backend.prototype, {
    persistLocalDraftBackup: async () => undefined,
    getLocalDraftBackup: async () => ({}),
    deleteLocalDraftBackup: async () => undefined,
  });
}
