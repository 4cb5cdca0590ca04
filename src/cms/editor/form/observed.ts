import { useSyncExternalStore } from 'react';

/** A value that parts of the form watch, whoever changes it. */
export class Observed<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get = (): Value => this.#value;

  set = (value: Value): void => {
    this.#value = value;
    for (const listener of this.#listeners) listener();
  };

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

/** Watches a value in a component. */
export function useObserved<Value>(observed: Observed<Value>): Value {
  return useSyncExternalStore(observed.listen, observed.get);
}
