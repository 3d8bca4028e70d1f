/** Checks one value that has no parts, and says what is wrong with it and what would be right. */
import { parseEdtf } from '../time/edtf.ts';
import { isZone } from '../time/zone.ts';
import { shown } from './issue.ts';
import { nearest, REPAIRS } from './nearest.ts';
import { expectedOf, refuse, asType, type Leaf, type Path, type Rule, type Walk } from './schema-node.ts';
import { FORMS } from './schema.ts';

/** Fields that hold a date, wherever they stand. */
export const DATES = new Set(['edtf', 'at', 'asOf', 'modified', 'retrieved', 'on']);
const ZONES = new Set(['zone', 'iana']);

const isTyped = ({ type, options, literal }: Leaf, value: unknown): boolean =>
  type === 'picklist'
    ? options?.includes(value as string) === true
    : type === 'literal'
      ? value === literal
      : typeof value === type && !Number.isNaN(value);

/** The first rule a value breaks, in the order of the schema; the schema itself where the value is of another type. */
function brokenRule(node: Leaf, value: unknown): Rule | undefined {
  if (!node.pipe) return isTyped(node, value) ? undefined : node;
  const size = typeof value === 'string' ? value.length : typeof value === 'number' ? value : NaN;
  for (const rule of node.pipe) {
    const { type, requirement } = rule;
    let broken: Rule | undefined;
    if (rule.kind === 'schema') broken = brokenRule(rule as Leaf, value);
    else if (
      requirement instanceof RegExp
        ? !requirement.test(String(value))
        : typeof requirement === 'function'
          ? (requirement as (value: unknown) => unknown)(value) !== true
          : type.startsWith('min')
            ? size < Number(requirement)
            : size > Number(requirement)
    )
      broken = rule;
    if (broken) return broken;
  }
  return undefined;
}

/** The value if its schema accepts it, `REFUSED` otherwise. */
export function visitLeaf(node: Leaf, value: unknown, at: Path, into: Walk): unknown {
  const rule = brokenRule(node, value);
  if (!rule) return value;
  const requirement = Number(rule.requirement);
  switch (rule.type) {
    case 'regex': {
      const form = FORMS.find((name) => name === rule.message) ?? 'clean';
      const text = String(value);
      // The one bad character may stand far from the beginning of a long text: show where it is.
      // eslint-disable-next-line no-control-regex -- control characters are what this looks for
      const from = form === 'clean' ? Math.max(0, text.search(/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Cs}/u) - 20) : 0;
      return refuse(into, 'form', at, text.slice(from), {
        expected: { as: 'form', form },
        nearest: () => {
          const repaired = text.length <= 200 ? REPAIRS[form]?.(text) : undefined;
          return repaired === undefined || repaired === text || brokenRule(node, repaired) ? undefined : repaired;
        },
      });
    }
    case 'min_length':
      return refuse(into, 'empty', at, undefined, asType('text'));
    case 'max_length':
      return refuse(into, 'too-long', at, value, { expected: { as: 'range', min: 0, max: requirement } });
    case 'min_value':
    case 'max_value': {
      const [min = 0, max = 0] = ['min_value', 'max_value'].map((name) =>
        Number(node.pipe?.find(({ type }) => type === name)?.requirement),
      );
      return refuse(into, 'range', at, value, { expected: { as: 'range', min, max } });
    }
    default: {
      const { expected } = expectedOf(node);
      return refuse(into, expected?.as === 'choice' ? 'choice' : 'type', at, value, {
        ...(expected && { expected }),
        nearest: () =>
          expected?.as === 'choice' && typeof value === 'string'
            ? nearest(value, expected.values.map(String))
            : undefined,
      });
    }
  }
}

/** A zone spelt much like it, else the zone of the city it names. */
function nearestZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = `/${text.trim().replaceAll(' ', '_').toLowerCase()}`;
  return nearest(text, zones) ?? zones.find((zone) => zone.toLowerCase().endsWith(city));
}

/** What a field's name says of a text in it: that it is a date, or a zone. */
export function checkNamed(key: string, part: unknown, at: Path, into: Walk): unknown {
  if (typeof part !== 'string') return part;
  if (DATES.has(key)) {
    const date = parseEdtf(part);
    if (!date.ok) {
      const { code, found, nearest: near } = date.error;
      return refuse(into, 'date', at, part, {
        expected: { as: 'date', why: code, part: shown(found) },
        nearest: () => near,
      });
    }
    // A time expression may be an interval or a set; a bound, a "now", a day of retrieval may not.
    const { kind } = date.value;
    if (key !== 'edtf' && kind !== 'date' && kind !== 'clock') return refuse(into, 'single-date', at, part);
  }
  if (ZONES.has(key) && (part.length > 64 || !isZone(part)))
    return refuse(into, 'zone', at, part, { nearest: () => nearestZone(part) });
  return part;
}
