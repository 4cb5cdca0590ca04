import { z } from 'zod';
import { field } from '../fields/field.ts';
import { webAddress } from '../fields/scalars.ts';
import { line } from '../fields/text.ts';

/** How associations and staff edit the portal. */
export function editing() {
  return z
    .strictObject({
      corrections: field({ nb: 'Foreninger retter selv', nn: 'Foreiningar rettar sjølve' }, z.boolean().default(true), {
        nb: 'Tid, pris, kontakt og tekst i det som er godkjent én gang, går rett ut. Avlysninger går alltid rett ut.',
        nn: 'Tid, pris, kontakt og tekst i det som er godkjent éin gong, går rett ut. Avlysingar går alltid rett ut.',
      }),
      backend: field({ nb: 'Rediger hos en Git-tjeneste', nn: 'Rediger hos ei Git-teneste' }, gitBackend().optional(), {
        nb: 'Bare der ingen egen tjener svarer på «/admin/»: staben logger inn med konto hos tjenesten.',
        nn: 'Berre der ingen eigen tenar svarar på «/admin/»: staben loggar inn med konto hos tenesta.',
      }),
    })
    .default({ corrections: true });
}

/** Where Decap finds the content without a gateway, with Decap's own setting names. */
function gitBackend() {
  return z.strictObject({
    name: field({ nb: 'Tjeneste', nn: 'Teneste' }, z.enum(['github', 'forgejo'])),
    repo: field({ nb: 'Prosjekt', nn: 'Prosjekt' }, z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'git-repository'), {
      nb: 'Eier og navn, for eksempel «elvedal/innhold».',
      nn: 'Eigar og namn, til dømes «elvedal/innhald».',
    }),
    branch: field({ nb: 'Gren', nn: 'Grein' }, line(100).default('main')),
    base_url: field({ nb: 'Innlogging', nn: 'Innlogging' }, webAddress().optional(), {
      nb: 'GitHub: adressen til tjenesten som logger inn. Forgejo: adressen til Forgejo.',
      nn: 'GitHub: adressa til tenesta som loggar inn. Forgejo: adressa til Forgejo.',
    }),
    api_root: field({ nb: 'API', nn: 'API' }, webAddress().optional(), {
      nb: 'Forgejo: adressen med «/api/v1».',
      nn: 'Forgejo: adressa med «/api/v1».',
    }),
    app_id: field({ nb: 'App-id', nn: 'App-id' }, line(100).optional(), {
      nb: 'Forgejo: id-en til OAuth-appen.',
      nn: 'Forgejo: id-en til OAuth-appen.',
    }),
  });
}
