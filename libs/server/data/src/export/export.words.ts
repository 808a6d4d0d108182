import type { Label } from '@wanchuang/domain-indicators';
import { globalIdParts, type Reader } from '@wanchuang/server-platform';
import {
  getNamedType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { PlannedExport } from './export.catalogue';

/** What a filter says to people. */
const nothing: Label = { zh: '全部', en: 'Everything' };

/** Tables whose rows have a name, by how their ids begin. */
const named: Readonly<Record<string, { readonly table: string; readonly zh: string; readonly en: string }>> = {
  jurisdiction: { table: 'jurisdiction', zh: 'name_zh', en: 'name_en' },
  organisation: { table: 'organisation', zh: 'name', en: 'coalesce(name_en, name)' },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An enumeration’s values are described as `English (中文)`. */
const labelOfValue = (type: GraphQLInputType, value: string): Label => {
  const enumeration = getNamedType(type);
  const description = isEnumType(enumeration) ? enumeration.getValue(value)?.description : undefined;
  const parts = /^(.*) \((.*)\)$/.exec(description ?? '');
  return parts?.[1] && parts[2] ? { zh: parts[2], en: parts[1] } : { zh: value, en: value };
};

const joined = (labels: readonly Label[], between: Label): Label => ({
  zh: labels.map(({ zh }) => zh).join(between.zh),
  en: labels.map(({ en }) => en).join(between.en),
});
const andThen: Label = { zh: '；', en: '; ' };
const or: Label = { zh: '、', en: ', ' };

/** Names of organisations and jurisdictions are everybody’s; of what has no name here, the id stands. */
const nameOf = async (reader: Reader, id: string): Promise<Label> => {
  const parts = globalIdParts(id);
  const known = parts ? named[parts.type] : undefined;
  if (!parts || !known || !/^\d{1,9}$/.test(parts.key)) return { zh: id, en: id };
  const [row] = await reader.rows<Label>(`SELECT ${known.zh} AS zh, ${known.en} AS en FROM ${known.table} WHERE id = $1`, [
    Number(parts.key),
  ]);
  return row ?? { zh: id, en: id };
};

class Sentences {
  constructor(
    private readonly reader: Reader,
    private readonly words: Readonly<Record<string, Label>>,
  ) {}

  async of(value: unknown, type: GraphQLInputType): Promise<Label> {
    if (Array.isArray(value)) {
      const all = await Promise.all(value.map((one) => this.of(one, type)));
      return all.length > 0 ? joined(all, or) : { zh: '无', en: 'none' };
    }
    if (isRecord(value)) return this.ofMembers(value, type);
    if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
    if (value instanceof Date) return { zh: value.toISOString(), en: value.toISOString() };
    const text = String(value);
    if (isEnumType(getNamedType(type))) return labelOfValue(type, text);
    return getNamedType(type).name === 'ID' ? nameOf(this.reader, text) : { zh: text, en: text };
  }

  async ofMembers(value: Readonly<Record<string, unknown>>, type: GraphQLInputType): Promise<Label> {
    const input = getNamedType(type);
    const fields = isInputObjectType(input) ? input.getFields() : {};
    const parts = Object.entries(value).flatMap(([name, one]) => {
      const field = fields[name];
      return field && one != null ? [this.named(name, one, field.type)] : [];
    });
    return joined(await Promise.all(parts), andThen);
  }

  async named(name: string, value: unknown, type: GraphQLInputType): Promise<Label> {
    const label = this.words[name] ?? { zh: name, en: name };
    const says = await this.of(value, type);
    return { zh: `${label.zh}：${says.zh}`, en: `${label.en}: ${says.en}` };
  }
}

/** What an export is restricted to, in words of both languages. */
export const filterInWords = async (
  reader: Reader,
  schema: GraphQLSchema,
  { dataset, given }: PlannedExport,
): Promise<Label> => {
  const sentences = new Sentences(reader, dataset.words);
  const args = schema.getQueryType()?.getFields()[dataset.name]?.args ?? [];
  const parts = await Promise.all(
    args.flatMap(({ name, type }) => {
      const value = given[name];
      if (value == null) return [];
      return [name === 'filter' && isRecord(value) ? sentences.ofMembers(value, type) : sentences.named(name, value, type)];
    }),
  );
  const said = parts.filter(({ zh }) => zh !== '');
  return said.length > 0 ? joined(said, andThen) : nothing;
};
