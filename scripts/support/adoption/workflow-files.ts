import { readFileSync } from 'node:fs';

/** Where each service looks for its workflows. */
const FOLDERS: Readonly<Record<string, string>> = { github: '.github/workflows', forgejo: '.forgejo/workflows' };

/** Returns the workflow that publishes a site, by its path in the content repository; none without a service. */
export function workflowFiles(service: string | undefined): Map<string, string> {
  if (service === undefined) return new Map();
  const folder = FOLDERS[service];
  if (!folder) throw new Error(`--workflow "${service}" is unknown. Give ${Object.keys(FOLDERS).join(' or ')}.`);
  const shipped = new URL(`../../hosts/${service}-workflow.yml`, import.meta.url);
  return new Map([[`${folder}/publish.yml`, readFileSync(shipped, 'utf8')]]);
}
