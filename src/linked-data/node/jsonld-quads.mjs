// Reads JSON-LD from standard input and writes it as N-Quads, fetching nothing.
import { text } from 'node:stream/consumers';
import jsonld from 'jsonld';

const nothing = (url) => { throw new Error(`The document is not whole without ${url}.`); };
process.stdout.write(await jsonld.toRDF(JSON.parse(await text(process.stdin)),
  { format: 'application/n-quads', documentLoader: nothing }));
