import { defaultProps } from 'react-select/base';
import type { editor } from '../../i18n/nb/editor.ts';
import { fill } from '../../i18n/phrases.ts';

/** Lets every list to choose from speak the language of the forms, to those who hear it too. */
export function nameChoosers({ chooser: words }: typeof editor): void {
  const labelled = (sentence: string, label = '') => fill(sentence, { label });
  Object.assign(defaultProps, {
    noOptionsMessage: () => words.none,
    loadingMessage: () => words.loading,
    screenReaderStatus: ({ count }: { count: number }) => fill(words.count, { n: count }),
    ariaLiveMessages: {
      guidance: ({ context }: { context: 'menu' | 'input' | 'value' }) => words.guidance[context],
      onChange: ({ action, label }: { action: string; label?: string }) =>
        labelled(REMOVING.includes(action) ? words.removed : words.chosen, label),
      onFocus: ({ label }: { label?: string }) => label ?? '',
      onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
    },
  });
}

const REMOVING = ['deselect-option', 'pop-value', 'remove-value', 'clear'];
