import type { DecapConfig } from '../config/decap-config.ts';
import { PortalBackend } from './backend.ts';

/** Loads the backend: our gateway, or the Git service named in the settings. */
export async function loadBackend({ backend }: Pick<DecapConfig, 'backend'>): Promise<unknown> {
  switch (backend.name) {
    case 'portal':
      return PortalBackend;
    case 'github':
      return (await import('decap-cms-backend-github')).GitHubBackend;
    case 'forgejo':
      return (await import('decap-cms-backend-forgejo')).ForgejoBackend;
  }
}
