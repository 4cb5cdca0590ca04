import { createFilter } from 'react-select';
import { defaultProps } from 'react-select/base';
import type { editor } from '../../../i18n/nb/editor.ts';
import { fill } from '../../../i18n/phrases.ts';
import { matchesWords } from '../../chooser-filter.ts';

/** Translates every react-select, including its screen reader messages, and lets themes be found by synonyms. */
export function translateSelects({ chooser: words }: typeof editor): void {
  const labelled = (sentence: string, label = '') => fill(sentence, { label });
  const otherWords: Readonly<Record<string, string>> = words.themes;
  Object.assign(defaultProps, {
    filterOption: (option: FilterOption, typed: string) =>
      byLabel(option, typed) || matchesWords(typed, otherWords[option.value] ?? ''),
    noOptionsMessage: () => words.none,
    loadingMessage: () => words.loading,
    screenReaderStatus: ({ count }: { count: number }) => fill(words.count, { n: count }),
    ariaLiveMessages: {
      guidance: ({ context }: { context: 'menu' | 'input' | 'value' }) => words.guidance[context],
      onChange: ({ action, label }: { action: string; label?: string }) =>
        labelled(REMOVE_ACTIONS.includes(action) ? words.removed : words.chosen, label),
      onFocus: ({ label }: { label?: string }) => label ?? '',
      onFilter: ({ resultsMessage }: { resultsMessage: string }) => resultsMessage,
    },
  });
}

type FilterOption = Parameters<typeof byLabel>[0];

const byLabel = createFilter();
const REMOVE_ACTIONS = ['deselect-option', 'pop-value', 'remove-value', 'clear'];
