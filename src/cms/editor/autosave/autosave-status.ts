import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';
import { timeAt } from '../../time-ago.ts';
import type { PortalSettings } from '../../config/decap-config.ts';
import { autosaveState } from './form-autosave.ts';

/** Shows at the edge of the page whether the latest changes are saved. */
export function showAutosaveStatus({ language, words }: Pick<PortalSettings, 'language' | 'words'>): void {
  const { autosave } = words as typeof editor;
  const element = document.getElementById('autosave-status');
  if (!element) return;
  autosaveState.listen(() => {
    const now = autosaveState.get();
    element.dataset.state = now?.state ?? '';
    element.textContent = now ? fill(autosave[now.state], { time: timeAt(now.at, language) }) : '';
  });
}
