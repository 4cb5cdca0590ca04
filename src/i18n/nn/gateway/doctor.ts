import type { Dictionary } from '../../dictionary.ts';

// What is wrong with the portal, and what to do about it: for staff, and for those who run it.
export const doctor = {
  title: 'Tilstanden',
  lead: 'Det som ikkje er som det skal, og kva du kan gjere med det.',
  allFine: 'Alt er i orden.',
  levels: { fault: 'Dette må ordnast no', warning: 'Dette bør ordnast' },
  show: { one: 'Vis den', other: 'Vis alle {n}' },
  backupTried: {
    text: 'Den siste tryggingskopien blei teken {at}, og prøvd ved å hente han tilbake: {people} og {files}.',
    people: { one: '{n} person', other: '{n} personar' },
    files: { one: '{n} fil med innhald', other: '{n} filer med innhald' },
  },
  linksNever:
    'Lenkjene til andre nettstader er aldri sjekka. Den som driftar portalen, gjer det med «npm run doctor -- --links».',
  linksChecked:
    'Lenkjene til andre nettstader blei sjekka {date}: {checked} i alt, og {unknown} av dei ville ikkje svare ei maskin.',
  findings: {
    database: {
      what: 'Databasen med folk og e-post kan ikkje lesast.',
      advice:
        'Stopp tenesta, flytt mappa DUGNAD_STATE unna, og hent tilbake den siste tryggingskopien med «npm run restore».',
    },
    repository: {
      what: 'Lageret med innhaldet er borte.',
      advice: 'Sjå om disken er kopla til. Er lageret tapt, så hent tilbake den siste tryggingskopien.',
    },
    diskUnwritable: {
      what: 'Ingenting kan lagrast i mappa «{folder}» ({code}).',
      advice: 'Sjå om disken er full eller skriveverna, og om mappa høyrer til brukaren som køyrer tenesta.',
    },
    diskLow: {
      what: 'Det er snart ikkje plass i mappa «{folder}»: {freeMegabytes} MB er att.',
      advice: 'Slett gamle loggar og tryggingskopiar på maskina, eller gje henne ein større disk.',
    },
    emailWaits: {
      what: {
        one: '{n} e-post kjem ikkje ut. Han har venta i {minutes} minutt.',
        other: '{n} e-postar kjem ikkje ut. Den eldste har venta i {minutes} minutt.',
      },
      advice: 'Sjå om e-posttenaren svarer, og om DUGNAD_SMTP_URL er rett. Siste feil: {fault}.',
    },
    emailExpired: {
      what: 'Ein e-post kom aldri fram.',
      advice: 'Sjå i loggen kva e-posttenaren svara. Meldinga går bort når ein ny e-post er levert.',
    },
    noMailServer: {
      what: 'Ingen e-posttenar er sett, så ingen får e-post.',
      advice: 'Set DUGNAD_SMTP_URL og DUGNAD_MAIL_FROM, og start tenesta på nytt.',
    },
    clock: {
      what: 'Klokka på maskina har hoppa {stepInDays} dagar.',
      advice: 'Still klokka, og lat maskina hente tida frå nettet (NTP).',
    },
    build: {
      what: 'Nettstaden som blir vist, kan ikkje lesast.',
      advice: 'Sjå om DUGNAD_DIST peikar på rett mappe, og gå om nødvendig tilbake til ei tidlegare utgåve.',
    },
    address: {
      what: 'Adressa til portalen er ikkje sett, så lenkjer i e-post og kalendrar går til {address}.',
      advice: 'Set DUGNAD_URL, og start tenesta på nytt.',
    },
    tasks: {
      what: 'Noko som skal skje av seg sjølv, feilar: {failing} ({error}).',
      advice: 'Det blir prøvd igjen. Står dette her i morgon òg, så sjå i loggen, og meld frå til ein utviklar.',
    },
    publishingFailed: {
      what: 'Nettstaden kunne ikkje lagast på nytt. Den gamle blir framleis vist.',
      advice: 'Grunnen står øvst under «Dette ventar». Rett han, så blir det prøvd igjen.',
    },
    publishingHeld: {
      what: 'Nettstaden viser ei tidlegare utgåve, og det som blir lagra, blir ikkje vist.',
      advice: 'Når feilen er retta, trykkjer du «Vis det nyaste igjen» under «Utgåver av nettstaden».',
    },
    remoteUnreachable: {
      what: 'Kopien av innhaldet kan ikkje nåast. Han var sist lik {lastSynced}.',
      advice: 'Sjå om tenaren med kopien svarer, og om nøkkelen til han framleis gjeld. Ingenting er tapt her.',
    },
    remoteConflict: {
      what: 'Innhaldet er endra to stader, så kopien ikkje kan haldast lik.',
      advice: 'Ein utviklar må slå endringane saman i lageret. Filene står øvst under «Dette ventar».',
    },
    other: {
      what: '«{part}» melder om noko som er gale.',
      advice: 'Sjå kva /helse seier om det, og i loggen.',
    },
    settings: {
      what: 'Innstillingane kan ikkje lesast, så ingenting nytt blir vist.',
      advice: 'Rett site.yml og closures.yml. «npm run check:content» seier kva som er gale.',
    },
    leftOut: {
      what: { one: '{n} side er teken ut fordi noko er feil.', other: '{n} sider er tekne ut fordi noko er feil.' },
      advice: 'Opne kvar av dei, rett det som er merkt, og lagre.',
    },
    imperfect: {
      what: {
        one: '{n} side blir vist, men noko i henne stemmer ikkje.',
        other: '{n} sider blir viste, men noko i dei stemmer ikkje.',
      },
      advice: 'Sjå kva det er under «Dette ventar».',
    },
    deadlines: {
      what: { one: '{n} søknadsfrist er ikkje stadfesta.', other: '{n} søknadsfristar er ikkje stadfesta.' },
      advice: 'Finn datoen for i år hos den som gjev tilskotet, og skriv han inn.',
    },
    ending: {
      what: {
        one: '{n} fast aktivitet sluttar innan seks veker.',
        other: '{n} faste aktivitetar sluttar innan seks veker.',
      },
      advice: 'Foreiningane blir spurde på e-post. Ring dei som ikkje har svara.',
    },
    unchecked: {
      what: {
        one: '{n} side er ikkje stadfesta på over eitt år.',
        other: '{n} sider er ikkje stadfesta på over eitt år.',
      },
      advice: 'Ring og spør om det framleis stemmer, og stadfest eller slett sida.',
    },
    noBackup: {
      what: 'Det er aldri teke tryggingskopi.',
      advice:
        'Set DUGNAD_BACKUP_FOLDER, så blir han teken kvar natt, eller køyr «npm run backup». Han skal liggje utanfor denne maskina.',
    },
    oldBackup: {
      what: {
        one: 'Den siste tryggingskopien er {n} dag gammal.',
        other: 'Den siste tryggingskopien er {n} dagar gammal.',
      },
      advice: 'Sjå i loggen kvifor han ikkje er teken, og køyr «npm run backup» no.',
    },
    backupFolder: {
      what: 'Tryggingskopien kunne ikkje takast: Mappa for tryggingskopiar manglar eller kan ikkje skrivast til.',
      advice:
        'Sjå om disken er kopla til, om DUGNAD_BACKUP_FOLDER er rett, og om mappa høyrer til brukaren som køyrer tenesta. Det blir prøvd igjen kvar time.',
    },
    backupFull: {
      what: 'Tryggingskopien kunne ikkje takast: Disken for tryggingskopiar er full.',
      advice:
        'Gi han meir plass, eller ta vare på færre kopiar med DUGNAD_BACKUP_DAYS og DUGNAD_BACKUP_MONTHS. Det blir prøvd igjen kvar time.',
    },
    backupContent: {
      what: 'Tryggingskopien blei forkasta: Innhaldet i han var ikkje heilt.',
      advice:
        'Ikkje slett nokon av dei eldre kopiane. Køyr «git fsck» i lageret med innhaldet, og meld frå til ein utviklar.',
    },
    backupPeople: {
      what: 'Tryggingskopien blei forkasta: Databasen med folk og e-post i han var ikkje heil.',
      advice: 'Ikkje slett nokon av dei eldre kopiane, og meld frå til ein utviklar.',
    },
    backupRemote: {
      what: 'Tryggingskopien er teken, men kunne ikkje kopierast til lageret utanfor maskina.',
      advice:
        'Sjå i loggen kva rclone seier, og prøv «rclone lsf» med det som står i DUGNAD_BACKUP_REMOTE. Det blir prøvd igjen kvar time.',
    },
    backupUnfinished: {
      what: 'Tryggingskopien blei ikkje ferdig.',
      advice:
        'Det blir prøvd igjen kvar time. Står dette her i morgon òg, så sjå i loggen, og meld frå til ein utviklar.',
    },
    certificateExpired: {
      what: 'Sertifikatet er gått ut, så nettlesarar åtvarar mot portalen.',
      advice: 'Forny sertifikatet på webtenaren, og sjå kvifor det ikkje skjedde av seg sjølv.',
    },
    certificateEnds: {
      what: { one: 'Sertifikatet gjeld i {n} dag til.', other: 'Sertifikatet gjeld i {n} dagar til.' },
      advice: 'Det skulle ha vore fornya av seg sjølv. Sjå i loggen til webtenaren.',
    },
    certificateUnknown: {
      what: 'Sertifikatet kunne ikkje lesast ({error}).',
      advice: 'Sjå om portalen svarer på adressa si, både utanfrå og frå maskina sjølv.',
    },
    oldNode: {
      what: 'Node {version} får ikkje lenger tryggingsrettingar.',
      advice: 'Installer den versjonen som står i .nvmrc, køyr «npm ci», og start tenesta på nytt.',
    },
    newerVersion: {
      what: 'Det finst ei nyare utgåve av Dugnad: {newest}. Denne er {own}.',
      advice: 'Les «To do when upgrading» i CHANGELOG.md, ta tryggingskopi, og oppgrader slik OPERATING.md seier.',
    },
    versionsUnknown: {
      what: 'Det var ikkje råd å sjå om det finst ei nyare utgåve av Dugnad ({error}).',
      advice: 'Sjå om programmet er henta med Git, og om «git ls-remote --tags origin» svarar i mappa der det ligg.',
    },
    oldPackages: {
      what: { one: '{n} pakke har eit kjent tryggingshol.', other: '{n} pakkar har kjende tryggingshol.' },
      advice: 'Hent den nyaste versjonen av Dugnad, køyr «npm ci», og start tenesta på nytt.',
    },
    calendarFails: {
      what: {
        one: 'Kalenderen til {n} foreining kan ikkje hentast.',
        other: 'Kalendrane til {n} foreiningar kan ikkje hentast.',
      },
      advice:
        'Det som er henta før, står som det var. Spør foreininga om kalenderen er flytta, eller ikkje lenger er delt.',
    },
    calendarLost: {
      what: {
        one: 'Det meste er borte frå kalenderen til {n} foreining.',
        other: 'Det meste er borte frå kalendrane til {n} foreiningar.',
      },
      advice: 'Ingenting er meldt avlyst. Spør foreininga om kalenderen er tømd eller flytta.',
    },
    brokenLinks: {
      what: {
        one: '{n} lenkje til ein annan nettstad verka ikkje {at}.',
        other: '{n} lenkjer til andre nettstader verka ikkje {at}.',
      },
      advice: 'Opne sida lenkja står på, og finn den nye adressa, eller fjern lenkja.',
    },
  },
} satisfies Dictionary['doctor'];
