import { z } from 'zod';
import { field } from '../fields/field.ts';
import { webAddress } from '../fields/scalars.ts';
import { line } from '../fields/text.ts';

/** How associations and staff edit the portal. */
export function editing() {
  return z
    .strictObject({
      corrections: field(
        {
          nb: 'Foreninger retter selv',
          nn: 'Foreiningar rettar sjølve',
          en: 'Associations make corrections themselves',
        },
        z.boolean().default(true),
        {
          nb: 'Tid, pris, kontakt og tekst i det som er godkjent én gang, går rett ut. Avlysninger går alltid rett ut.',
          nn: 'Tid, pris, kontakt og tekst i det som er godkjent éin gong, går rett ut. Avlysingar går alltid rett ut.',
          en: 'Times, prices, contacts and texts of what has been approved once go straight out. Cancellations always do.',
        },
      ),
      backend: field(
        { nb: 'Rediger hos en Git-tjeneste', nn: 'Rediger hos ei Git-teneste', en: 'Edit at a Git service' },
        gitBackend().optional(),
        {
          nb: 'Bare der ingen egen tjener svarer på «/admin/»: staben logger inn med konto hos tjenesten.',
          nn: 'Berre der ingen eigen tenar svarar på «/admin/»: staben loggar inn med konto hos tenesta.',
          en: 'Only where no server of your own answers at “/admin/”: staff sign in with an account of the service.',
        },
      ),
    })
    .default({ corrections: true });
}

/** Where Decap finds the content without a gateway, with Decap's own setting names. */
function gitBackend() {
  return z.strictObject({
    name: field({ nb: 'Tjeneste', nn: 'Teneste', en: 'Service' }, z.enum(['github', 'forgejo'])),
    repo: field(
      { nb: 'Prosjekt', nn: 'Prosjekt', en: 'Project' },
      z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'git-repository'),
      {
        nb: 'Eier og navn, for eksempel «elvedal/innhold».',
        nn: 'Eigar og namn, til dømes «elvedal/innhald».',
        en: 'Owner and name, for example “elvedal/innhold”.',
      },
    ),
    branch: field({ nb: 'Gren', nn: 'Grein', en: 'Branch' }, line(100).default('main')),
    base_url: field({ nb: 'Innlogging', nn: 'Innlogging', en: 'Sign-in' }, webAddress().optional(), {
      nb: 'GitHub: adressen til tjenesten som logger inn. Forgejo: adressen til Forgejo.',
      nn: 'GitHub: adressa til tenesta som loggar inn. Forgejo: adressa til Forgejo.',
      en: 'GitHub: the address of the service that signs people in. Forgejo: the address of Forgejo.',
    }),
    api_root: field({ nb: 'API', nn: 'API', en: 'API' }, webAddress().optional(), {
      nb: 'Forgejo: adressen med «/api/v1».',
      nn: 'Forgejo: adressa med «/api/v1».',
      en: 'Forgejo: the address with “/api/v1”.',
    }),
    app_id: field({ nb: 'App-id', nn: 'App-id', en: 'App id' }, line(100).optional(), {
      nb: 'Forgejo: id-en til OAuth-appen.',
      nn: 'Forgejo: id-en til OAuth-appen.',
      en: 'Forgejo: the id of the OAuth app.',
    }),
  });
}
