import { toJsonSchema } from '@valibot/to-json-schema';
import { recordSchemas, storySchema } from '../src/core/story/schema.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What an editor shows beside a list, a sentence each. */
const LISTS: Readonly<Record<keyof typeof recordSchemas, string>> = {
  sources: 'What the story rests on: articles, documents, broadcasts.',
  agents: 'People, organisations and groups who say or do something.',
  places: 'Where events happen.',
  lanes: 'The rows events are drawn in, from top to bottom.',
  passages: 'Places in a source, in code points of one paragraph.',
  attributions: 'Who says what, through whom.',
  events: 'What happened, is said to have happened, or may happen.',
  quotes: 'Words of a source, to the code point.',
  claims: 'What somebody holds to be so.',
  stances: 'How one claim stands to another.',
  assessments: 'What a named person or outlet made of a claim.',
  relations: 'How one event stands to another.',
  steps: 'The story told, view by view.',
  omissions: 'Paragraphs of a source that ground nothing, and why.',
};

/**
 * The story format as JSON Schema (draft 2020-12), for editors and other people's validators. Objects are closed: a key
 * the format does not know is a misspelt one. It says what a record must look like; that references lead somewhere and
 * dates exist is for the validator of the page. A list that is left out is empty.
 */
export function storyJsonSchema(): JsonSchema {
  const schema = toJsonSchema(storySchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) => {
      if (valibotSchema.type === 'object') return { ...jsonSchema, additionalProperties: false };
      if (valibotSchema.type === 'record') return { ...jsonSchema, minProperties: 1 };
      if (valibotSchema.type === 'tuple') return { ...jsonSchema, items: false };
      return undefined;
    },
  });
  const properties = schema.properties as Record<string, JsonSchema>;
  const lists = Object.entries(LISTS).map(([kind, description]) => [
    kind,
    { description, ...properties[kind], items: { $ref: `#/$defs/${kind}` } },
  ]);
  return {
    ...schema,
    title: 'Dateline story, version 1',
    description:
      'A news story as a chronology: every event as exactly as its source knows it, every quotation checkable.',
    properties: { ...properties, ...(Object.fromEntries(lists) as object) },
    required: schema.required?.filter((key) => !(key in LISTS)),
    // By name, so that a complaint says "events" rather than a path of brackets, and records can be checked alone.
    $defs: Object.fromEntries(Object.keys(LISTS).map((kind) => [kind, properties[kind]?.['items']])),
  };
}
