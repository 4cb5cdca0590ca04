#!/usr/bin/env bash
# read-excel-file reads the dates of a workbook four years too early when it says date1904="true" and not "1".
#
# Package: read-excel-file 9.3.17, with a workbook made by write-excel-file 4.1.1.
# Behaviour: the attribute is an XML Schema boolean (ECMA-376, part 1, 18.2.28), for which "1" and "true" are the same. LibreOffice Calc
#   writes "true" and "false", Excel writes "1". Only "1" is read as the date system of 1904.
# Seen: the number 46357 is 2 December 2030 with "1", and 1 December 2026 with "true".
# What to do: look for "true" in xl/workbook.xml, and add 1,462 days to the dates.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts read-excel-file@9.3.17 write-excel-file@4.1.1 fflate@0.8.3 >/dev/null
cat >run.mjs <<'JS'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/universal';
import writeExcelFile from 'write-excel-file/node';

const cell = { value: 46357, type: Number, format: 'dd.mm.yyyy' };
const files = unzipSync(new Uint8Array(await writeExcelFile([{ sheet: 'A', data: [[cell]] }]).toBuffer()));
const workbook = strFromU8(files['xl/workbook.xml']);
const found = {};
for (const value of ['1', 'true']) {
  const changed = workbook.replace('<workbookPr', `<workbookPr date1904="${value}"`);
  const bytes = zipSync({ ...files, 'xl/workbook.xml': strToU8(changed) });
  const [{ data }] = await readExcelFile(bytes.buffer);
  found[value] = data[0][0].toISOString().slice(0, 10);
}
console.log(found);
const expected = { 1: '2030-12-02', true: '2026-12-01' };
process.exit(JSON.stringify(found) === JSON.stringify(expected) ? 0 : 1);
JS
node run.mjs
