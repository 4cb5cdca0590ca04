import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../../domain/time/days.ts';
import { lineValue, type WrittenCalendar } from './ical.ts';
import type { Component } from './lines.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** Finds the zone of a TZID; undefined is a floating time. */
export type FindZone = (tzid: string | undefined) => string;

/**
 * Opens a lookup of the zones of a calendar: names of the platform, those of Windows, names with a prefix such as
 * `/mozilla.org/20050126_1/Europe/Oslo`, and zones that only the calendar defines. Otherwise the portal's own.
 */
export function openZones({ zones, zone }: Pick<WrittenCalendar, 'zones' | 'zone'>): FindZone {
  const known = new Map<string, string>();
  const floating = (zone && knownZone(zone)) ?? ZONE;
  return (tzid) => {
    if (tzid === undefined) return floating;
    const found = known.get(tzid) ?? knownZone(tzid) ?? definedZone(zones.get(tzid)) ?? floating;
    known.set(tzid, found);
    return found;
  };
}

function knownZone(name: string): string | undefined {
  const plain = name.replace(/^["'/]+|["']+$/g, '').replace(/^tzone:\/\/Microsoft\//i, '');
  const windows = WINDOWS_ZONES[plain.toLowerCase()];
  if (windows) return windows;
  // The Events Calendar writes the setting of a WordPress without a named zone: «UTC+1», «UTC+5.5».
  const offset = offsetZone(plain);
  if (offset) return offset;
  // Outlook and Zimbra write the name that they show: «(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna».
  const [, shown] = /^\((?:UTC|GMT)([+-]\d{2}[:.]\d{2})?\)/.exec(plain) ?? [];
  const european = shown && EUROPEAN[shown.replace(/[:.]/, '')];
  if (european) return european;
  const parts = plain.split('/');
  const names = [plain, parts.slice(-2).join('/'), parts.slice(-3).join('/')];
  return names.find(isZone);
}

function offsetZone(name: string): string | undefined {
  const [, sign, hours = '', minutes = '', fraction = ''] =
    /^(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d{2})|\.(\d{1,2}))?$/i.exec(name) ?? [];
  if (!sign) return undefined;
  const part = minutes || String(Math.round(Number(`0.${fraction}`) * 60)).padStart(2, '0');
  const zone = `${sign}${hours.padStart(2, '0')}:${part}`;
  return /^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(zone) ? zone : undefined;
}

function isZone(name: string): boolean {
  // A bare offset would be taken for a name too.
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** The zones with summer time in Europe, by the offset of their winter. */
const EUROPEAN: Readonly<Record<string, string>> = {
  '+0000': 'Europe/London',
  '+0100': ZONE,
  '+0200': 'Europe/Helsinki',
};

/** Recognises a zone by its definition: by the name that it gives, otherwise by the offsets of winter and summer. */
function definedZone(definition: Component | undefined): string | undefined {
  if (!definition) return undefined;
  const named = lineValue(definition.lines, 'X-LIC-LOCATION');
  if (named && isZone(named)) return named;
  const offsetOf = (kind: string) => {
    const part = definition.inner.findLast(({ name }) => name === kind);
    return part && lineValue(part.lines, 'TZOFFSETTO');
  };
  const [winter, summer] = [offsetOf('STANDARD') ?? offsetOf('DAYLIGHT'), offsetOf('DAYLIGHT')];
  if (winter && summer && winter !== summer && EUROPEAN[winter]) return EUROPEAN[winter];
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(winter ?? '') ?? [];
  return sign && `${sign}${hours}:${minutes}`;
}
