// What Decap checks a configuration with at its start, as one bundle for Node: its parts import each other in circles.
export { validateConfig } from 'decap-cms-core/dist/esm/constants/configSchema';
export { registerWidget } from 'decap-cms-core/dist/esm/lib/registry';
export { default as list } from 'decap-cms-widget-list/dist/esm/schema';
export { default as number } from 'decap-cms-widget-number/dist/esm/schema';
export { default as object } from 'decap-cms-widget-object/dist/esm/schema';
export { default as relation } from 'decap-cms-widget-relation/dist/esm/schema';
export { default as select } from 'decap-cms-widget-select/dist/esm/schema';
