import { languagesOf } from '../../i18n/index.ts';
import type { Site } from '../../schemas/site.ts';
import { iconFiles, sharePictures } from '../files/brand.ts';
import type { Stage } from './stage.ts';

/** Draws the icons of a site and the pictures of its sections, anew only if its settings change. */
export interface Brand {
  put(stage: Stage, site: Site): Promise<void>;
}

/** Opens a brand that has drawn nothing yet. */
export function openBrand(): Brand {
  let drawn: { settings: string; files: Map<string, Buffer | string> } | undefined;
  return {
    async put(stage, site) {
      const settings = JSON.stringify(site);
      if (drawn?.settings !== settings) {
        const made = await Promise.all([iconFiles(site), sharePictures(site, languagesOf(site))]);
        drawn = { settings, files: new Map(made.flatMap((files) => [...files])) };
      }
      for (const [path, content] of drawn.files) stage.put(path, content);
    },
  };
}
