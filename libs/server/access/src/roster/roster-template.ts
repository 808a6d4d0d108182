import { roleLabels } from '@wanchuang/domain-access';
import type { Label } from '@wanchuang/domain-indicators';
import { organisationKindLabels } from '@wanchuang/domain-registry';
import type { Reader } from '@wanchuang/server-platform';
import type { Worksheet } from 'exceljs';
import type { KnownJurisdiction } from './roster-known';
import { rosterSheets, type RosterSheet } from './roster-columns';

export type TemplateLanguage = keyof Label;

const words = {
  notes: { zh: '填写说明', en: 'Notes' },
  title: { zh: '单位和人员导入模板', en: 'Template for people and organisations' },
  rules: {
    zh: '带 * 的列必填。不要合并单元格，不要使用公式。空白单元格不会改动已有内容；未填的工作表会被忽略。整个文件要么全部写入，要么完全不写入。',
    en: 'Columns with * have to be filled in. No merged cells, no formulas. An empty cell leaves what is there as it is; a sheet that is not filled in is passed over. All of a file is loaded, or nothing.',
  },
  column: { zh: '列', en: 'Column' },
  says: { zh: '填写内容', en: 'What stands there' },
  kinds: { zh: '单位类型的可选值', en: 'Kinds of organisation' },
  roles: { zh: '角色的可选值', en: 'Roles' },
  jurisdictions: { zh: '辖区代码和名称', en: 'Jurisdictions: code and name' },
} as const satisfies Readonly<Record<string, Label>>;

const lastLine = 1001;

/** The template as a workbook: two sheets to fill in, and one that explains them. */
export async function rosterTemplate(reader: Reader, language: TemplateLanguage): Promise<Buffer> {
  const jurisdictions = await reader.rows<KnownJurisdiction>(
    'SELECT id, code, name_zh AS "nameZh", name_en AS "nameEn" FROM jurisdiction ORDER BY code',
  );
  const workbook = await newWorkbook();
  for (const sheet of rosterSheets) addTable(workbook.addWorksheet(sheet.label[language]), sheet, language);
  addNotes(workbook.addWorksheet(words.notes[language]), jurisdictions, language);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

type Exceljs = typeof import('exceljs');

/** The library is large and wanted seldom. It is CommonJS: as a module, Node gives all of it as `default`. */
async function newWorkbook() {
  const loaded: Exceljs & { readonly default?: Exceljs } = await import('exceljs');
  const { Workbook } = loaded.default ?? loaded;
  return new Workbook();
}

const listed = (labels: Readonly<Record<string, Label>>, language: TemplateLanguage): string[] =>
  Object.values(labels).map((label) => label[language]);

const choicesOf = (key: string, language: TemplateLanguage): string[] | null => {
  if (key === 'kind') return listed(organisationKindLabels, language);
  if (key === 'role') return listed(roleLabels, language);
  return key === 'language' ? { zh: ['中文', '英文'], en: ['Chinese', 'English'] }[language] : null;
};

function addTable(table: Worksheet, { columns }: RosterSheet, language: TemplateLanguage): void {
  table.columns = columns.map(({ label, isRequired }) => ({
    header: label[language] + (isRequired ? ' *' : ''),
    width: 22,
    style: { numFmt: '@' }, // text: codes keep their zeros, and days stay as they are typed
  }));
  table.getRow(1).font = { bold: true };
  table.views = [{ state: 'frozen', ySplit: 1 }];
  columns.forEach(({ key }, at) => {
    const choices = choicesOf(key, language);
    if (!choices) return;
    const formulae = [`"${choices.join(',')}"`];
    for (let line = 2; line <= lastLine; line += 1)
      table.getCell(line, at + 1).dataValidation = { type: 'list', allowBlank: true, formulae };
  });
}

function addNotes(notes: Worksheet, jurisdictions: readonly KnownJurisdiction[], language: TemplateLanguage): void {
  notes.columns = [{ width: 28 }, { width: 80 }];
  const head = (...texts: string[]): void => {
    notes.addRow(texts).font = { bold: true };
  };
  head(words.title[language]);
  notes.addRow([words.rules[language]]);
  for (const { label, columns } of rosterSheets) {
    notes.addRow([]);
    head(`${label[language]} · ${words.column[language]}`, words.says[language]);
    for (const column of columns)
      notes.addRow([column.label[language] + (column.isRequired ? ' *' : ''), column.says[language]]);
  }
  for (const [title, labels] of [[words.kinds, organisationKindLabels] as const, [words.roles, roleLabels] as const]) {
    notes.addRow([]);
    head(title[language]);
    for (const text of listed(labels, language)) notes.addRow([text]);
  }
  notes.addRow([]);
  head(words.jurisdictions[language]);
  for (const { code, nameZh, nameEn } of jurisdictions) notes.addRow([code, language === 'zh' ? nameZh : nameEn]);
}
