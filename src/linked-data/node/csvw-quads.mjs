// Reads tables by their CSVW metadata: node csvw-quads.mjs METADATA, the tables beside it, to N-Triples.
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import jsonld from 'jsonld';
import rdf from '@rdfjs/dataset';
import CsvwParser from '@zazuko/rdf-parser-csvw';
import { Parser, Writer } from 'n3';

// What the metadata uses of http://www.w3.org/ns/csvw, which is not fetched.
const csvw = 'http://www.w3.org/ns/csvw#';
const context = {
  '@vocab': csvw,
  dc: 'http://purl.org/dc/terms/',
  columns: { '@id': `${csvw}column`, '@container': '@list' },
  tables: { '@id': `${csvw}table` },
  titles: { '@id': `${csvw}title` },
  datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
  url: { '@id': `${csvw}url`, '@type': '@id' },
};
for (const type of ['anyURI', 'date', 'decimal', 'integer', 'string']) context[type] = `http://www.w3.org/2001/XMLSchema#${type}`;

const file = process.argv[2];
const metadata = JSON.parse(readFileSync(file, 'utf8'));
const out = new Writer(process.stdout, { format: 'N-Triples' });
for (const table of metadata.tables) {
  const quads = await jsonld.toRDF({ '@context': context, ...table }, { format: 'application/n-quads', base: 'http://tables/' });
  const dataset = rdf.dataset(new Parser({ format: 'N-Quads' }).parse(quads));
  const rows = new CsvwParser({ metadata: dataset, baseIRI: `http://tables/${table.url}` });
  for await (const quad of rows.import(createReadStream(join(dirname(file), table.url), 'utf8'))) out.addQuad(quad);
}
out.end();
