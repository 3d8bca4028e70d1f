import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../src/core/story/schema.ts';

/** The story format as JSON Schema, for editors and other people's validators. */
export const storyJsonSchema = (): unknown => ({
  title: 'Dateline story, version 1',
  ...toJsonSchema(storySchema, { typeMode: 'input' }),
});
