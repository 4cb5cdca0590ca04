/**
 * Wraps a dictionary so that a template that asks for a missing key fails, where Nunjucks would print nothing.
 *
 * Plural forms stay as they are: which of them a language has differs.
 */
export function demandKeys<Words extends object>(words: Words, path = 'words'): Words {
  return new Proxy(words, {
    get(target, key) {
      const value = Reflect.get(target, key) as unknown;
      if (typeof key === 'symbol') return value;
      if (value === undefined) throw new Error(`A template uses ${path}.${key}, which is no key of the dictionary.`);
      const isGroup = typeof value === 'object' && value !== null && !('other' in value);
      return isGroup ? demandKeys(value, `${path}.${key}`) : value;
    },
  });
}

/** Returns a text of which all placeholders are filled in; throws for one that is not. */
export function demandFilled(text: string): string {
  const [placeholder] = /\{\w+\}/.exec(text) ?? [];
  if (placeholder) throw new Error(`A template gives no value for ${placeholder} in "${text}".`);
  return text;
}
