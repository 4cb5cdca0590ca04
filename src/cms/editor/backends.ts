import type { DecapConfig } from '../decap-config.ts';
import { PortalBackend } from './backend.ts';

/** Fetches what talks to the place where content is kept: our gateway, or the Git service that the settings name. */
export async function backendOf({ backend }: Pick<DecapConfig, 'backend'>): Promise<unknown> {
  switch (backend.name) {
    case 'portal':
      return PortalBackend;
    case 'github':
      return (await import('decap-cms-backend-github')).GitHubBackend;
    case 'forgejo':
      return (await import('decap-cms-backend-forgejo')).ForgejoBackend;
  }
}
