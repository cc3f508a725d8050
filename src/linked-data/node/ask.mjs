// Asks sources of any kind with Comunica: node ask.mjs QUERY SOURCE…; a line for each row, sorted.
import { QueryEngine } from '@comunica/query-sparql';

const [query, ...sources] = process.argv.slice(2);
const rows = await (await new QueryEngine().queryBindings(query, { sources })).toArray();
const lines = rows.map((row) => [...row.keys()].map((name) => row.get(name).value).join('\t'));
for (const line of lines.sort()) console.log(line);
