// Reads an OpenAPI description from standard input and writes what is wrong with it.
import { text } from 'node:stream/consumers';
import { Validator } from '@seriousme/openapi-schema-validator';

const validator = new Validator();
const result = await validator.validate(JSON.parse(await text(process.stdin)));
console.log(validator.version, result.valid ? 'valid' : JSON.stringify(result.errors, null, 1));
