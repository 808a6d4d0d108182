import { allIndicators, findIndicator } from './indicator-catalogue';

/** What a column seems to hold: an indicator's code, or the role of the column in its row. */
export type ColumnGuess = string;

const roles: readonly [RegExp, ColumnGuess][] = [
  [/^(年|年份|年度|year|统计年度|报告年度)$/i, 'year'],
  [/(代码|编号|证书号|code|\bid)$/i, 'center'],
  [/(中心|机构|地区|名称|region|center|centre|name)$/i, 'name'],
  [/^(指标|指标名称|indicator)$/i, 'indicator'],
  [/^(数值|值|value|amount)$/i, 'value'],
  [/^(单位|计量单位|unit)$/i, 'unit'],
  [/^(币种|货币|currency)$/i, 'currency'],
];

/** Words that sources use for an indicator, besides the catalogue's own; the first that fits. */
const words: readonly [RegExp, ColumnGuess][] = [
  [/fte|全时当量/i, 'RD_STAFF_FTE'],
  [/(r&?d|研发|研究开发).*(staff|personnel|人员|人数)/i, 'RD_STAFF'],
  [/(r&?d|研发|研究开发).*(expenditure|spending|investment|投入|经费|支出)/i, 'RD_INVESTMENT'],
  [/patent.*(application|filed)|专利申请/i, 'PATENT_APPLICATIONS'],
  [/发明专利|invention.*patent/i, 'PATENTS_INVENTION'],
  [/技术合同.*(额|金额)|contract.*(volume|value|amount)/i, 'TECH_CONTRACT_VOLUME'],
  [/技术合同.*数|contract.*(count|number)/i, 'TECH_CONTRACT_COUNT'],
  [/(ip|intellectual property).*(revenue|income)|转化收入/i, 'TRANSFER_INCOME'],
];

const bare = (text: string): string =>
  text
    .replace(/[（(【[].*?[）)】\]]/g, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();

const byName: ReadonlyMap<string, ColumnGuess> = new Map(
  allIndicators.flatMap(({ code, nameZh, nameEn }) =>
    [code, nameZh, nameEn].map((name): [string, ColumnGuess] => [bare(name), code]),
  ),
);

/** A proposal for what a column holds, from its name; a person decides. Null where nothing fits. */
export function guessColumn(header: string): ColumnGuess | null {
  const name = bare(header);
  const exact = findIndicator(header.trim())?.code ?? byName.get(name);
  if (exact !== undefined) return exact;
  const fits = ([pattern]: readonly [RegExp, ColumnGuess]): boolean => pattern.test(name);
  return (words.find(fits) ?? roles.find(fits))?.[1] ?? null;
}
