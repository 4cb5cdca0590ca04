import type { Dictionary } from '../../dictionary.ts';

// What is wrong with the portal, and what to do about it: for staff, and for those who run it.
export const doctor = {
  title: 'State of the portal',
  lead: 'What is not as it should be, and what you can do about it.',
  allFine: 'Everything is fine.',
  levels: { fault: 'This must be mended now', warning: 'This should be mended' },
  show: { one: 'Show it', other: 'Show all {n}' },
  backupTried: {
    text: 'The last backup was made on {at}, and tried by restoring it: {people} and {files}.',
    people: { one: '{n} person', other: '{n} people' },
    files: { one: '{n} file of content', other: '{n} files of content' },
  },
  linksNever:
    'The links to other sites have never been checked. Whoever runs the portal does so with “npm run doctor -- --links”.',
  linksChecked:
    'The links to other sites were checked on {date}: {checked} in all, and {unknown} of them did not answer a machine.',
  findings: {
    database: {
      what: 'The database of people and email cannot be read.',
      advice:
        'Stop the service, move the folder DUGNAD_STATE away, and restore the last backup with “npm run restore”.',
    },
    repository: {
      what: 'The repository with the content is gone.',
      advice: 'See whether the disk is attached. If the repository is lost, restore the last backup.',
    },
    diskUnwritable: {
      what: 'Nothing can be stored in the folder “{folder}” ({code}).',
      advice:
        'See whether the disk is full or read-only, and whether the folder belongs to the user that runs the service.',
    },
    diskLow: {
      what: 'The folder “{folder}” is nearly full: {freeMegabytes} MB are left.',
      advice: 'Delete old logs and backups on the machine, or give it a larger disk.',
    },
    emailWaits: {
      what: {
        one: '{n} email does not leave. It has waited for {minutes} minutes.',
        other: '{n} emails do not leave. The oldest has waited for {minutes} minutes.',
      },
      advice: 'See whether the mail server answers, and whether DUGNAD_SMTP_URL is right. Last error: {fault}.',
    },
    emailExpired: {
      what: 'An email never arrived.',
      advice: 'See in the log what the mail server answered. This goes away when another email is delivered.',
    },
    noMailServer: {
      what: 'No mail server is set, so nobody gets email.',
      advice: 'Set DUGNAD_SMTP_URL and DUGNAD_MAIL_FROM, and restart the service.',
    },
    clock: {
      what: 'The clock of the machine has leapt by {stepInDays} days.',
      advice: 'Set the clock, and let the machine get the time from the network (NTP).',
    },
    build: {
      what: 'The site that is shown cannot be read.',
      advice: 'See whether DUGNAD_DIST is the right folder, and go back to an earlier release if need be.',
    },
    address: {
      what: 'The address of the portal is not set, so links in emails and calendars lead to {address}.',
      advice: 'Set DUGNAD_URL, and restart the service.',
    },
    tasks: {
      what: 'Something that should happen by itself fails: {failing} ({error}).',
      advice: 'It is tried again. If this is still here tomorrow, look in the log and tell a developer.',
    },
    publishingFailed: {
      what: 'The site could not be made anew. The old one still shows.',
      advice: 'The reason is at the top of the review queue. Mend it, and it is tried again.',
    },
    publishingHeld: {
      what: 'The site shows an earlier release, and what is saved does not show.',
      advice: 'When the fault is mended, press “Show the newest again” at “Releases of the site”.',
    },
    remoteUnreachable: {
      what: 'The copy of the content cannot be reached. It was last the same {lastSynced}.',
      advice: 'See whether the server with the copy answers, and whether its key is still valid. Nothing is lost here.',
    },
    remoteConflict: {
      what: 'The content was changed in two places, so the copy cannot be kept the same.',
      advice: 'A developer must merge the changes in the repository. The files are at the top of the review queue.',
    },
    other: {
      what: '“{part}” reports that something is wrong.',
      advice: 'See what /helse says about it, and the log.',
    },
    settings: {
      what: 'The settings cannot be read, so nothing new shows.',
      advice: 'Mend site.yml and closures.yml. “npm run check:content” says what is wrong.',
    },
    leftOut: {
      what: {
        one: '{n} page is left out because something is wrong.',
        other: '{n} pages are left out because something is wrong.',
      },
      advice: 'Open each of them, mend what is marked, and save.',
    },
    imperfect: {
      what: {
        one: '{n} page shows, but something in it is not right.',
        other: '{n} pages show, but something in them is not right.',
      },
      advice: 'The review queue says what it is.',
    },
    deadlines: {
      what: { one: '{n} deadline is not confirmed.', other: '{n} deadlines are not confirmed.' },
      advice: 'Find the date of this year with whoever gives the grant, and write it in.',
    },
    ending: {
      what: {
        one: '{n} regular activity ends within six weeks.',
        other: '{n} regular activities end within six weeks.',
      },
      advice: 'The associations are asked by email. Ring those that have not answered.',
    },
    unchecked: {
      what: {
        one: '{n} page has not been confirmed for over a year.',
        other: '{n} pages have not been confirmed for over a year.',
      },
      advice: 'Ring and ask whether it is still right, and confirm or delete the page.',
    },
    noBackup: {
      what: 'No backup has ever been made.',
      advice:
        'Set DUGNAD_BACKUP_FOLDER and one is made every night, or run “npm run backup”. It belongs outside this machine.',
    },
    oldBackup: {
      what: { one: 'The last backup is {n} day old.', other: 'The last backup is {n} days old.' },
      advice: 'See in the log why none was made, and run “npm run backup” now.',
    },
    backupFolder: {
      what: 'The backup could not be made: the folder of backups is missing or cannot be written to.',
      advice:
        'See whether the disk is connected, whether DUGNAD_BACKUP_FOLDER is right, and whether the folder belongs to the user that runs the service. It is tried again every hour.',
    },
    backupFull: {
      what: 'The backup could not be made: the disk of backups is full.',
      advice:
        'Give it more space, or keep fewer backups by DUGNAD_BACKUP_DAYS and DUGNAD_BACKUP_MONTHS. It is tried again every hour.',
    },
    backupContent: {
      what: 'The backup was rejected: its content was not whole.',
      advice: 'Delete none of the older backups. Run “git fsck” in the content repository, and tell a developer.',
    },
    backupPeople: {
      what: 'The backup was rejected: its database of people and email was not whole.',
      advice: 'Delete none of the older backups, and tell a developer.',
    },
    backupRemote: {
      what: 'The backup was made, but could not be copied to the storage elsewhere.',
      advice:
        'See in the log what rclone says, and try “rclone lsf” with what stands in DUGNAD_BACKUP_REMOTE. It is tried again every hour.',
    },
    backupUnfinished: {
      what: 'The backup was not finished.',
      advice: 'It is tried again every hour. If this is still here tomorrow, look in the log, and tell a developer.',
    },
    certificateExpired: {
      what: 'The certificate has expired, so browsers warn against the portal.',
      advice: 'Renew the certificate on the web server, and see why that did not happen by itself.',
    },
    certificateEnds: {
      what: {
        one: 'The certificate is valid for {n} more day.',
        other: 'The certificate is valid for {n} more days.',
      },
      advice: 'It should have been renewed by itself. Look in the log of the web server.',
    },
    certificateUnknown: {
      what: 'The certificate could not be read ({error}).',
      advice: 'See whether the portal answers at its address, both from outside and from the machine itself.',
    },
    oldNode: {
      what: 'Node {version} gets no more security fixes.',
      advice: 'Install the version in .nvmrc, run “npm ci”, and restart the service.',
    },
    newerVersion: {
      what: 'There is a newer version of Dugnad: {newest}. This one is {own}.',
      advice: 'Read “To do when upgrading” in CHANGELOG.md, make a backup, and upgrade as OPERATING.md says.',
    },
    versionsUnknown: {
      what: 'It could not be seen whether there is a newer version of Dugnad ({error}).',
      advice:
        'See whether the program was fetched with Git, and whether “git ls-remote --tags origin” answers in its folder.',
    },
    oldPackages: {
      what: {
        one: '{n} package has a known vulnerability.',
        other: '{n} packages have known vulnerabilities.',
      },
      advice: 'Get the newest version of Dugnad, run “npm ci”, and restart the service.',
    },
    calendarFails: {
      what: {
        one: 'The calendar of {n} association cannot be fetched.',
        other: 'The calendars of {n} associations cannot be fetched.',
      },
      advice:
        'What was fetched before is as it was. Ask the association whether the calendar has moved, or is no longer shared.',
    },
    calendarLost: {
      what: {
        one: 'Most of the calendar of {n} association is gone.',
        other: 'Most of the calendars of {n} associations is gone.',
      },
      advice: 'Nothing is marked as cancelled. Ask the association whether the calendar was emptied or moved.',
    },
    brokenLinks: {
      what: {
        one: '{n} link to another site did not work on {at}.',
        other: '{n} links to other sites did not work on {at}.',
      },
      advice: 'Open the page with the link and find the new address, or take the link away.',
    },
  },
} satisfies Dictionary['doctor'];
