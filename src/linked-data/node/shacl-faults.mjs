// Checks a file of N-Triples against shapes in another: node shacl-faults.mjs SHAPES DATA
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import factory from 'rdf-validate-shacl/src/defaultEnv.js';

const read = (file) =>
  factory.dataset(new Parser({ format: 'N-Triples', factory }).parse(readFileSync(file, 'utf8')));
const [shapes, data] = process.argv.slice(2);
const report = await new SHACLValidator(read(shapes), { factory }).validate(read(data));
for (const r of report.results) {
  console.log(r.severity.value, r.focusNode.value, r.message.map((m) => m.value).join(' '));
}
