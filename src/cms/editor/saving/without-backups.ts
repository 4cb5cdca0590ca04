import { Backend } from 'decap-cms-core/dist/esm/backend';

/**
 * Takes the place of Decap's own backups, which are in one browser only, are thrown away by whoever leaves a form by
 * mistake, and are asked about in a box that tells neither what they are nor of when. `form-keeper.ts` keeps forms.
 */
export function withoutBackups(): void {
  Object.assign(Backend.prototype, {
    persistLocalDraftBackup: async () => undefined,
    getLocalDraftBackup: async () => ({}),
    deleteLocalDraftBackup: async () => undefined,
  });
}
