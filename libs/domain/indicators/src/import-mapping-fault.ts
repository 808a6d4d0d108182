import type { Label } from './indicator';

/** Every way in which a file can be refused, with what a person reads of it; `{…}` is filled in. */
const faultTexts = {
  // The file
  EMPTY_FILE: { zh: '文件是空的', en: 'The file is empty' },
  FILE_TOO_LARGE: { zh: '文件超过 {limit} 的上限', en: 'The file is larger than the limit of {limit}' },
  WRONG_FILE_TYPE: { zh: '文件是{foundZh}，应为 {wanted}', en: 'The file is {found}; {wanted} is wanted' },
  FILE_CHANGED: { zh: '文件在检查之后有改动', en: 'The file has changed since it was checked' },
  BINARY_FILE: { zh: '文本文件中出现空字节（NUL）', en: 'There is a NUL byte in what should be text' },
  ENCODING: {
    zh: '文件不是有效的 {encoding} 编码；可另存为 UTF-8，或在映射中写明编码',
    en: 'The file is no valid {encoding}; save it as UTF-8, or state its encoding in the mapping',
  },
  CSV_SYNTAX: { zh: 'CSV 格式错误（引号或分隔符）：{detail}', en: 'Broken CSV (quotes or delimiters): {detail}' },
  DAMAGED_WORKBOOK: { zh: '工作簿已损坏：{detail}', en: 'The workbook is damaged: {detail}' },
  UNCOMPRESSED_TOO_LARGE: {
    zh: '工作簿解压后超过 {limit} 的上限',
    en: 'The workbook unpacks to more than the limit of {limit}',
  },
  UNKNOWN_SHEET: {
    zh: '没有名为“{sheet}”的工作表；有：{sheets}',
    en: 'There is no sheet “{sheet}”; there are: {sheets}',
  },
  SHEET_NOT_STATED: {
    zh: '工作簿有多个工作表，请在映射中写明一个：{sheets}',
    en: 'The workbook has several sheets; state one in the mapping: {sheets}',
  },
  TOO_MANY_ROWS: { zh: '数据超过 {limit} 行', en: 'There are more than {limit} rows' },
  NO_HEADER: { zh: '没有表头行', en: 'There is no header row' },
  NO_ROWS: { zh: '表头之下没有数据', en: 'There is no data below the header' },
  // The header
  DUPLICATE_HEADER: { zh: '表头中列名重复', en: 'The header has this column twice' },
  EMPTY_HEADER: { zh: '第 {number} 列没有列名', en: 'Column {number} has no name' },
  UNKNOWN_COLUMN: {
    zh: '映射没有提到这一列：请映射它，或写明忽略的原因',
    en: 'The mapping does not know this column: map it, or ignore it with a reason',
  },
  MISSING_COLUMN: { zh: '文件没有映射所用的这一列', en: 'The mapping uses this column, but the file lacks it' },
  // A row
  RAGGED_ROW: {
    zh: '本行有 {found} 个单元格，表头有 {wanted} 个',
    en: 'The row has {found} cells, the header has {wanted}',
  },
  NO_CENTER: { zh: '本行没有写明是哪个中心', en: 'The row does not say which center it is about' },
  NOT_A_YEAR: { zh: '不是四位数的年份', en: 'This is no year of four digits' },
  YEAR_OUT_OF_RANGE: { zh: '年份不在 {from} 至 {to} 之间', en: 'The year is outside {from} to {to}' },
  UNKNOWN_INDICATOR: { zh: '映射没有提到这个指标名称', en: 'The mapping does not know this indicator' },
  UNKNOWN_UNIT: {
    zh: '“{unit}”不是指标 {indicator} 的计量单位',
    en: '“{unit}” is no unit of the indicator {indicator}',
  },
  UNKNOWN_CURRENCY: { zh: '映射没有写明 {currency} 的折算率', en: 'The mapping states no rate for {currency}' },
  RATE_OF_OWN_CURRENCY: {
    zh: '{currency} 是辖区本币，不应有折算率',
    en: "{currency} is the jurisdiction's own currency and has no rate",
  },
  PARTIAL_SUM: { zh: '合计所需的列 {columns} 没有值', en: 'Of the columns that make up a sum, {columns} has no value' },
  // A cell
  NOT_A_NUMBER: { zh: '不是数字', en: 'This is no number' },
  NEGATIVE: { zh: '不能为负数', en: 'A value cannot be negative' },
  PERCENT: { zh: '是百分比，不是数值', en: 'This is a percentage, not a quantity' },
  AMBIGUOUS_NUMBER: {
    zh: '逗号含义不明（千位分隔符或小数点）；请在映射中写明千位分隔符',
    en: 'The comma may part thousands or decimals; state the separator of thousands in the mapping',
  },
  SCIENTIFIC_NOTATION: {
    zh: '科学计数法会丢失位数；请改为普通数字格式',
    en: 'Scientific notation has lost digits; write the number out',
  },
  TOO_MANY_DECIMALS: { zh: '小数位超过 {limit} 位', en: 'There are more than {limit} decimals' },
  NOT_WHOLE: { zh: '以{unitZh}计的指标应为整数', en: 'An indicator counted in {unit} is a whole number' },
  OUT_OF_RANGE: { zh: '数值太大', en: 'The value is too large' },
  FORMULA_WITHOUT_VALUE: {
    zh: '公式没有保存计算结果；请在 Excel 中打开并保存',
    en: 'The formula has no stored result; open the workbook in Excel and save it',
  },
  CELL_ERROR: { zh: '单元格是错误值', en: 'The cell holds an error' },
  DATE_CELL: { zh: '单元格是日期或时间', en: 'The cell holds a date or time' },
  MERGED_CELLS: { zh: '数据区内有合并单元格', en: 'Cells are merged inside the data' },
  HIDDEN_CELLS: {
    zh: '隐藏的行或列中有数据；请显示或删除',
    en: 'A hidden row or column holds data; show it or delete it',
  },
  // What the register says
  UNKNOWN_JURISDICTION: { zh: '没有代码为 {code} 的辖区', en: 'There is no jurisdiction with the code {code}' },
  JURISDICTION_DIFFERS: {
    zh: '辖区 {code} 已存在，但{whatZh}不同（{found}）',
    en: 'The jurisdiction {code} exists with another {what} ({found})',
  },
  JURISDICTION_NAME_TAKEN: {
    zh: '已有辖区使用“{nameZh}”或“{name}”这一名称',
    en: 'Another jurisdiction is called “{nameZh}” or “{name}” already',
  },
  JURISDICTION_MADE_MEANWHILE: {
    zh: '检查之后，代码 {code} 的辖区已由他人建立；未写入任何数据',
    en: 'Since the check somebody else has made a jurisdiction with the code {code}; nothing was written',
  },
  MAKER_WITHOUT_ROLE: {
    zh: '导入人已不再担任可新建公开统计的角色；未写入任何数据',
    en: 'Whoever loads the file holds no role any more by which places are made; nothing was written',
  },
  UNKNOWN_CENTER: { zh: '没有这个中心', en: 'There is no such center' },
  AMBIGUOUS_CENTER: { zh: '有 {count} 个中心符合', en: '{count} centers fit' },
  CENTER_TWO_NAMES: { zh: '同一代码有不同名称：{names}', en: 'One code has several names: {names}' },
  CENTER_NAME_TAKEN: { zh: '名称“{name}”已被占用', en: 'The name “{name}” is taken' },
  DUPLICATE: {
    zh: '与第 {first} 行重复：{indicator}，{year}',
    en: 'The same value stands in line {first}: {indicator}, {year}',
  },
  REGISTER_IS_SOURCE: {
    zh: '{indicator} {year} 年的值来自台账，不能导入',
    en: 'The register is the source of {indicator} in {year}; it cannot be imported',
  },
  RATE_DIFFERS: {
    zh: '已有按折算率 {found} 导入的 {currency} 数值；一种货币只用一个折算率',
    en: 'There are values in {currency} at the rate {found}; one currency has one rate',
  },
  // The run
  INTERRUPTED: { zh: '导入中断，没有写入任何数据', en: 'The import was interrupted; nothing was written' },
  INTERNAL_ERROR: { zh: '系统内部错误，没有写入任何数据', en: 'Something went wrong inside; nothing was written' },
} as const satisfies Readonly<Record<string, Label>>;

export type ImportFaultCode = keyof typeof faultTexts;
export const importFaultCodes: readonly ImportFaultCode[] = Object.keys(faultTexts).filter(
  (code): code is ImportFaultCode => code in faultTexts,
);

/** Where a fault is: the line of the file (1-based; the row of a sheet), the column's name, and what stands there. */
export interface FaultPlace {
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
}

/** One reason why a file cannot be imported. */
export interface ImportFault {
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: ImportFaultCode;
  readonly message: string;
  readonly messageZh: string;
}

/** How much of a faulty cell is shown. */
const shownCharacters = 80;
const shorten = (text: string): string => (text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);

const fill = (template: string, details: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''));

/** A fault with its texts in both languages. */
export function importFault(
  code: ImportFaultCode,
  place: FaultPlace = {},
  details: Readonly<Record<string, string | number>> = {},
): ImportFault {
  const { zh, en } = faultTexts[code];
  return {
    line: place.line ?? null,
    column: place.column ?? null,
    value: place.value === undefined ? null : shorten(place.value),
    code,
    message: fill(en, details),
    messageZh: fill(zh, details),
  };
}
