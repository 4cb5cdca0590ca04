// What is wrong with the portal, and what to do about it: for staff, and for those who run it.
export const doctor = {
  title: 'Tilstanden',
  lead: 'Det som ikke er som det skal, og hva du kan gjøre med det.',
  allFine: 'Alt er i orden.',
  levels: { fault: 'Dette må ordnes nå', warning: 'Dette bør ordnes' },
  show: { one: 'Vis den', other: 'Vis alle {n}' },
  backupTried: {
    text: 'Den siste sikkerhetskopien ble tatt {at}, og prøvd ved å hente den tilbake: {people} og {files}.',
    people: { one: '{n} person', other: '{n} personer' },
    files: { one: '{n} fil med innhold', other: '{n} filer med innhold' },
  },
  linksNever:
    'Lenkene til andre nettsteder er aldri sjekket. Den som drifter portalen, gjør det med «npm run doctor -- --links».',
  linksChecked:
    'Lenkene til andre nettsteder ble sjekket {date}: {checked} i alt, og {unknown} av dem ville ikke svare en maskin.',
  findings: {
    database: {
      what: 'Databasen med folk og e-post kan ikke leses.',
      advice:
        'Stopp tjenesten, flytt mappa DUGNAD_STATE unna, og hent tilbake den siste sikkerhetskopien med «npm run restore».',
    },
    repository: {
      what: 'Lageret med innholdet er borte.',
      advice: 'Se om disken er koblet til. Er lageret tapt, så hent tilbake den siste sikkerhetskopien.',
    },
    diskUnwritable: {
      what: 'Ingenting kan lagres i mappa «{folder}» ({code}).',
      advice: 'Se om disken er full eller skrivebeskyttet, og om mappa hører til brukeren som kjører tjenesten.',
    },
    diskLow: {
      what: 'Det er snart ikke plass i mappa «{folder}»: {freeMegabytes} MB er igjen.',
      advice: 'Slett gamle logger og sikkerhetskopier på maskinen, eller gi den en større disk.',
    },
    emailWaits: {
      what: {
        one: '{n} e-post kommer ikke ut. Den har ventet i {minutes} minutter.',
        other: '{n} e-poster kommer ikke ut. Den eldste har ventet i {minutes} minutter.',
      },
      advice: 'Se om e-posttjeneren svarer, og om DUGNAD_SMTP_URL er riktig. Siste feil: {fault}.',
    },
    emailExpired: {
      what: 'En e-post kom aldri fram.',
      advice: 'Se i loggen hva e-posttjeneren svarte. Meldingen går bort når en ny e-post er levert.',
    },
    noMailServer: {
      what: 'Ingen e-posttjener er satt, så ingen får e-post.',
      advice: 'Sett DUGNAD_SMTP_URL og DUGNAD_MAIL_FROM, og start tjenesten på nytt.',
    },
    clock: {
      what: 'Klokka på maskinen har hoppet {stepInDays} dager.',
      advice: 'Still klokka, og la maskinen hente tiden fra nettet (NTP).',
    },
    build: {
      what: 'Nettstedet som vises, kan ikke leses.',
      advice: 'Se om DUGNAD_DIST peker på riktig mappe, og gå om nødvendig tilbake til en tidligere utgave.',
    },
    address: {
      what: 'Adressen til portalen er ikke satt, så lenker i e-post og kalendere går til {address}.',
      advice: 'Sett DUGNAD_URL, og start tjenesten på nytt.',
    },
    tasks: {
      what: 'Noe som skal skje av seg selv, feiler: {failing} ({error}).',
      advice: 'Det prøves igjen. Står dette her i morgen også, så se i loggen, og meld fra til en utvikler.',
    },
    publishingFailed: {
      what: 'Nettstedet kunne ikke lages på nytt. Det gamle vises fortsatt.',
      advice: 'Grunnen står øverst under «Dette venter». Rett den, så prøves det igjen.',
    },
    publishingHeld: {
      what: 'Nettstedet viser en tidligere utgave, og det som lagres, vises ikke.',
      advice: 'Når feilen er rettet, trykker du «Vis det nyeste igjen» under «Utgaver av nettstedet».',
    },
    remoteUnreachable: {
      what: 'Kopien av innholdet kan ikke nås. Den var sist lik {lastSynced}.',
      advice: 'Se om tjeneren med kopien svarer, og om nøkkelen til den fortsatt gjelder. Ingenting er tapt her.',
    },
    remoteConflict: {
      what: 'Innholdet er endret to steder, så kopien ikke kan holdes lik.',
      advice: 'En utvikler må slå endringene sammen i lageret. Filene står øverst under «Dette venter».',
    },
    other: {
      what: '«{part}» melder om noe som er galt.',
      advice: 'Se hva /helse sier om det, og i loggen.',
    },
    settings: {
      what: 'Innstillingene kan ikke leses, så ingenting nytt vises.',
      advice: 'Rett site.yml og closures.yml. «npm run check:content» sier hva som er galt.',
    },
    leftOut: {
      what: { one: '{n} side er tatt ut fordi noe er feil.', other: '{n} sider er tatt ut fordi noe er feil.' },
      advice: 'Åpne hver av dem, rett det som er merket, og lagre.',
    },
    imperfect: {
      what: {
        one: '{n} side vises, men noe i den stemmer ikke.',
        other: '{n} sider vises, men noe i dem stemmer ikke.',
      },
      advice: 'Se hva det er under «Dette venter».',
    },
    deadlines: {
      what: { one: '{n} søknadsfrist er ikke bekreftet.', other: '{n} søknadsfrister er ikke bekreftet.' },
      advice: 'Finn datoen for i år hos den som gir tilskuddet, og skriv den inn.',
    },
    ending: {
      what: {
        one: '{n} fast aktivitet slutter innen seks uker.',
        other: '{n} faste aktiviteter slutter innen seks uker.',
      },
      advice: 'Foreningene blir spurt på e-post. Ring dem som ikke har svart.',
    },
    unchecked: {
      what: {
        one: '{n} side er ikke bekreftet på over ett år.',
        other: '{n} sider er ikke bekreftet på over ett år.',
      },
      advice: 'Ring og spør om det fortsatt stemmer, og bekreft eller slett siden.',
    },
    noBackup: {
      what: 'Det er aldri tatt sikkerhetskopi.',
      advice:
        'Sett DUGNAD_BACKUP_FOLDER, så tas den hver natt, eller kjør «npm run backup». Den skal ligge utenfor denne maskinen.',
    },
    oldBackup: {
      what: {
        one: 'Den siste sikkerhetskopien er {n} dag gammel.',
        other: 'Den siste sikkerhetskopien er {n} dager gammel.',
      },
      advice: 'Se i loggen hvorfor den ikke er tatt, og kjør «npm run backup» nå.',
    },
    backupFolder: {
      what: 'Sikkerhetskopien kunne ikke tas: Mappa for sikkerhetskopier mangler eller kan ikke skrives til.',
      advice:
        'Se om disken er koblet til, om DUGNAD_BACKUP_FOLDER er riktig, og om mappa hører til brukeren som kjører tjenesten. Det prøves igjen hver time.',
    },
    backupFull: {
      what: 'Sikkerhetskopien kunne ikke tas: Disken for sikkerhetskopier er full.',
      advice:
        'Gi den mer plass, eller ta vare på færre kopier med DUGNAD_BACKUP_DAYS og DUGNAD_BACKUP_MONTHS. Det prøves igjen hver time.',
    },
    backupContent: {
      what: 'Sikkerhetskopien ble forkastet: Innholdet i den var ikke helt.',
      advice:
        'Ikke slett noen av de eldre kopiene. Kjør «git fsck» i lageret med innholdet, og meld fra til en utvikler.',
    },
    backupPeople: {
      what: 'Sikkerhetskopien ble forkastet: Databasen med folk og e-post i den var ikke hel.',
      advice: 'Ikke slett noen av de eldre kopiene, og meld fra til en utvikler.',
    },
    backupRemote: {
      what: 'Sikkerhetskopien er tatt, men kunne ikke kopieres til lageret utenfor maskinen.',
      advice:
        'Se i loggen hva rclone sier, og prøv «rclone lsf» med det som står i DUGNAD_BACKUP_REMOTE. Det prøves igjen hver time.',
    },
    backupUnfinished: {
      what: 'Sikkerhetskopien ble ikke ferdig.',
      advice: 'Det prøves igjen hver time. Står dette her i morgen også, så se i loggen, og meld fra til en utvikler.',
    },
    certificateExpired: {
      what: 'Sertifikatet er utløpt, så nettlesere advarer mot portalen.',
      advice: 'Forny sertifikatet på webserveren, og se hvorfor det ikke skjedde av seg selv.',
    },
    certificateEnds: {
      what: { one: 'Sertifikatet gjelder i {n} dag til.', other: 'Sertifikatet gjelder i {n} dager til.' },
      advice: 'Det skulle vært fornyet av seg selv. Se i loggen til webserveren.',
    },
    certificateUnknown: {
      what: 'Sertifikatet kunne ikke leses ({error}).',
      advice: 'Se om portalen svarer på adressen sin, både utenfra og fra maskinen selv.',
    },
    oldNode: {
      what: 'Node {version} får ikke lenger sikkerhetsrettelser.',
      advice: 'Installer den versjonen som står i .nvmrc, kjør «npm ci», og start tjenesten på nytt.',
    },
    newerVersion: {
      what: 'Det finnes en nyere utgave av Dugnad: {newest}. Denne er {own}.',
      advice: 'Les «To do when upgrading» i CHANGELOG.md, ta sikkerhetskopi, og oppgrader slik OPERATING.md sier.',
    },
    versionsUnknown: {
      what: 'Det var ikke mulig å se om det finnes en nyere utgave av Dugnad ({error}).',
      advice: 'Se om programmet er hentet med Git, og om «git ls-remote --tags origin» svarer i mappa der det ligger.',
    },
    oldPackages: {
      what: { one: '{n} pakke har et kjent sikkerhetshull.', other: '{n} pakker har kjente sikkerhetshull.' },
      advice: 'Hent den nyeste versjonen av Dugnad, kjør «npm ci», og start tjenesten på nytt.',
    },
    calendarFails: {
      what: {
        one: 'Kalenderen til {n} forening kan ikke hentes.',
        other: 'Kalenderne til {n} foreninger kan ikke hentes.',
      },
      advice:
        'Det som er hentet før, står som det var. Spør foreningen om kalenderen er flyttet, eller ikke lenger er delt.',
    },
    calendarLost: {
      what: {
        one: 'Det meste er borte fra kalenderen til {n} forening.',
        other: 'Det meste er borte fra kalenderne til {n} foreninger.',
      },
      advice: 'Ingenting er meldt avlyst. Spør foreningen om kalenderen er tømt eller flyttet.',
    },
    brokenLinks: {
      what: {
        one: '{n} lenke til et annet nettsted virket ikke {at}.',
        other: '{n} lenker til andre nettsteder virket ikke {at}.',
      },
      advice: 'Åpne siden lenken står på, og finn den nye adressen, eller fjern lenken.',
    },
  },
};
