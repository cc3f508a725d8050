// Reads a CITATION.cff from standard input and writes how to cite what it describes.
import { text } from 'node:stream/consumers';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-cff';

const [first] = new Cite(await text(process.stdin)).data;
console.log([first.type, first.title, first.version, first.author.map(a => a.literal ?? a.family ?? a.name).join('; ')].join('\t'));
