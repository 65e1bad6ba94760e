import { z } from 'zod';

/**
 * The part of the Adaptive Cards 1.5 schema (https://adaptivecards.io/explorer/) that our cards may use, closed:
 * an element, a property or a value that is not here does not go out. What is left out is left out for a reason:
 * newer than 1.5, poor on mobile, or Markdown where source text could come (FactSet).
 */
const spacing = z.enum(['None', 'Small', 'Default', 'Medium', 'Large', 'ExtraLarge', 'Padding']);
const size = z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']);
const weight = z.enum(['Lighter', 'Default', 'Bolder']);
const color = z.enum(['Default', 'Dark', 'Light', 'Accent', 'Good', 'Warning', 'Attention']);
const align = z.enum(['Left', 'Center', 'Right']);
const containerStyle = z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']);
const id = z.string().min(1).optional();
const base = {
  id,
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
  isVisible: z.boolean().optional(),
};
const type = {
  size: size.optional(),
  weight: weight.optional(),
  color: color.optional(),
  isSubtle: z.boolean().optional(),
};
const words = z.string().min(1);
const data = z.record(z.string(), z.unknown());

const associatedInputs = z.enum(['auto', 'none']).optional();
const submit = z.strictObject({ type: z.literal('Action.Submit'), title: words, data, associatedInputs });
const action = z.strictObject({
  type: z.literal('Action.Execute'),
  id,
  title: words,
  verb: words,
  data,
  mode: z.enum(['primary', 'secondary']),
  style: z.enum(['default', 'positive', 'destructive']),
  tooltip: words.optional(),
  associatedInputs,
  fallback: submit,
});

const textBlock = z.strictObject({
  ...base,
  ...type,
  type: z.literal('TextBlock'),
  text: words,
  wrap: z.literal(true),
  style: z.enum(['default', 'heading']).optional(),
  horizontalAlignment: align.optional(),
});
const run = z.strictObject({
  ...type,
  type: z.literal('TextRun'),
  text: z.string(),
  italic: z.boolean().optional(),
  fontType: z.enum(['Default', 'Monospace']).optional(),
});
const richText = z.strictObject({ ...base, type: z.literal('RichTextBlock'), inlines: z.array(run).min(1) });

const label = { label: words, isRequired: z.boolean().optional(), errorMessage: words.optional() };
const choiceSet = z.strictObject({
  ...base,
  ...label,
  id: words,
  type: z.literal('Input.ChoiceSet'),
  style: z.enum(['compact', 'expanded', 'filtered']),
  value: z.string().optional(),
  placeholder: words.optional(),
  isMultiSelect: z.boolean().optional(),
  wrap: z.literal(true),
  choices: z.array(z.strictObject({ title: words, value: words })).min(1),
});
const toggle = z.strictObject({
  ...base,
  ...label,
  id: words,
  type: z.literal('Input.Toggle'),
  title: words,
  value: z.string().optional(),
  valueOn: z.string().optional(),
  valueOff: z.string().optional(),
  wrap: z.literal(true),
});
const inputText = z.strictObject({
  ...base,
  ...label,
  id: words,
  type: z.literal('Input.Text'),
  value: z.string().optional(),
  placeholder: words.optional(),
  isMultiline: z.boolean().optional(),
  maxLength: z.int().positive(),
});
/** Opens and closes a part of the card by itself, without asking the bot. */
const toggleVisibility = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title: words,
  targetElements: z.array(words).min(1),
});
const actionSet = z.strictObject({
  ...base,
  type: z.literal('ActionSet'),
  actions: z.array(z.discriminatedUnion('type', [action, toggleVisibility])).min(1),
});

const container = z.strictObject({
  ...base,
  type: z.literal('Container'),
  style: containerStyle.optional(),
  bleed: z.boolean().optional(),
  get items() {
    return z.array(element).min(1);
  },
});
const column = z.strictObject({
  ...base,
  type: z.literal('Column'),
  width: z.union([
    z.literal('auto'),
    z.literal('stretch'),
    z.string().regex(/^\d+px$/),
    z.number().positive(),
  ]),
  style: containerStyle.optional(),
  verticalContentAlignment: z.enum(['Top', 'Center', 'Bottom']).optional(),
  get items() {
    return z.array(element).min(1);
  },
});
// Three columns are what 320 pixels carry.
const columnSet = z.strictObject({
  ...base,
  type: z.literal('ColumnSet'),
  columns: z.array(column).min(1).max(3),
});

const element: z.ZodType<unknown> = z.lazy(() =>
  z.discriminatedUnion('type', [
    textBlock,
    richText,
    container,
    columnSet,
    actionSet,
    choiceSet,
    toggle,
    inputText,
  ]),
);

export const cardSchema = z.strictObject({
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  type: z.literal('AdaptiveCard'),
  version: z.literal('1.5'),
  lang: z.enum(['da', 'en']),
  fallbackText: words,
  body: z.array(element).min(1),
  actions: z.array(action).optional(),
});
