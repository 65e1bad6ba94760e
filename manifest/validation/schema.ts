import { readFileSync } from 'node:fs';
import type { ErrorObject, ValidateFunction } from 'ajv';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { fieldOf, fieldOfPointer, type Json } from '../field';
import type { PackageFault } from './fault';

const SCHEMAS = '@microsoft/app-manifest/build/json-schemas/teams/v1.29';

/** The official schemas, from the package on this machine: nothing is fetched. */
const FILES = {
  manifest: `${SCHEMAS}/MicrosoftTeams.schema.json`,
  language: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
};

const compiled = new Map<string, ValidateFunction>();

function validatorFor(kind: keyof typeof FILES): ValidateFunction {
  const before = compiled.get(kind);
  if (before) return before;
  // As @microsoft/app-manifest sets it up itself; its own call gives sentences without the value.
  // Patterns of the language schema have a lone "]", which a RegExp with the u flag refuses.
  const ajv = new Ajv({ allErrors: true, strictTypes: false, unicodeRegExp: false });
  addFormats(ajv, ['uri', 'email', 'regex']);
  const schema = JSON.parse(readFileSync(require.resolve(FILES[kind]), 'utf8'));
  const validator = ajv.compile(schema);
  compiled.set(kind, validator);
  return validator;
}

/** What Microsoft's schema of the manifest, or of a language file, says against `json`. */
export function schemaFaults(file: string, kind: keyof typeof FILES, json: Json): PackageFault[] {
  const validator = validatorFor(kind);
  if (validator(json)) return [];
  return (validator.errors ?? []).map((error) => faultOf(file, kind, json, error));
}

function faultOf(file: string, kind: keyof typeof FILES, json: Json, error: ErrorObject): PackageFault {
  // A language file is flat: its keys are the fields, dots and all.
  const field = kind === 'language' ? error.instancePath.slice(1) : fieldOfPointer(error.instancePath);
  const value =
    kind === 'language'
      ? (json as Record<string, Json>)[field]
      : field === ''
        ? undefined
        : fieldOf(json, field);
  const { what, mend } = wordsFor(error);
  return { file, field, value, what, mend };
}

/** What is wrong and how to mend it, for the kinds of fault the schema can find; the schema's own words otherwise. */
function wordsFor({ keyword, params, message = 'is not as the schema asks' }: ErrorObject): {
  what: string;
  mend: string;
} {
  switch (keyword) {
    case 'required':
      return { what: `lacks "${params['missingProperty']}"`, mend: `Add "${params['missingProperty']}".` };
    case 'additionalProperties':
      return {
        what: `has "${params['additionalProperty']}", which the schema does not know`,
        mend: 'Correct the name, or take it out.',
      };
    case 'maxLength':
      return { what: `is longer than ${params['limit']} characters`, mend: 'Shorten it.' };
    case 'maxItems':
      return { what: `has more than ${params['limit']} entries`, mend: 'Take out what is least needed.' };
    case 'minItems':
      return { what: `has fewer than ${params['limit']} entries`, mend: 'Add what is missing.' };
    case 'enum':
      return {
        what: 'is not among the values the schema knows',
        mend: `Use one of: ${params['allowedValues'].join(', ')}.`,
      };
    case 'const':
      return { what: 'is not the value the schema asks for', mend: `Use "${params['allowedValue']}".` };
    case 'type':
      return { what: `is not of the type ${params['type']}`, mend: `Use a value of type ${params['type']}.` };
    case 'pattern':
      return {
        what: 'is not of the form the schema asks for',
        mend: `Use a value that fits ${params['pattern']}.`,
      };
    default:
      return { what: `breaks the schema's rule "${keyword}": ${message}`, mend: 'Correct the value.' };
  }
}
