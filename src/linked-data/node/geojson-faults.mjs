// Reads GeoJSON from standard input and writes what is wrong with it (RFC 7946).
import { text } from 'node:stream/consumers';
import { getIssues } from '@placemarkio/check-geojson';

for (const issue of getIssues(await text(process.stdin))) console.log(issue.message);
