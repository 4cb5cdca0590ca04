<?php
// Expands a calendar between two days with sabre/vobject, and prints the day and the title of each item, as JSON.

require '/usr/share/php/Sabre/VObject/autoload.php';

[, $file, $from, $to] = $argv;
$zone = new DateTimeZone('Europe/Oslo');
$calendar = Sabre\VObject\Reader::read(file_get_contents($file));
$calendar->expand(new DateTime($from, $zone), new DateTime($to, $zone));
$items = [];
foreach ($calendar->select('VEVENT') as $event) {
    $start = $event->DTSTART->getDateTime()->setTimezone($event->DTSTART->hasTime() ? $zone : new DateTimeZone('UTC'));
    $items[] = [$start->format('Y-m-d'), (string) $event->SUMMARY];
}
echo json_encode($items);
