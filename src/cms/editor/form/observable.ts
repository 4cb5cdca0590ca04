import { useSyncExternalStore } from 'react';

/** A value that notifies its listeners when it is set. */
export class Observable<Value> {
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

/** Subscribes a component to an observable value. */
export function useObservable<Value>(observed: Observable<Value>): Value {
  return useSyncExternalStore(observed.listen, observed.get);
}
