// The parts of Decap that the tests hold our forms against.

declare module 'decap-cms-core/dist/esm/formats/yaml' {
  export interface Format {
    fromFile(text: string): Record<string, unknown>;
    toFile(data: object, order: readonly string[], comments: object): string;
  }
  const yaml: Format;
  export default yaml;
}

declare module 'decap-cms-core/dist/esm/lib/serializeEntryValues' {
  interface Values {
    toJS(): object;
  }
  export function serializeValues(values: unknown, fields: unknown): Values;
  export function deserializeValues(values: unknown, fields: unknown): Values;
}

declare module 'decap-cms-core/dist/esm/constants/configSchema' {
  export function validateConfig(config: object): void;
}

declare module 'decap-cms-core/dist/esm/lib/registry' {
  export function registerWidget(name: string, control: () => null, preview: undefined, schema?: object): void;
}

declare module 'decap-cms-widget-*/dist/esm/schema' {
  const schema: object;
  export default schema;
}
