import type { Label } from '@wanchuang/domain-indicators';

/** A column of the template; `key` is also taken as its name. */
export interface RosterColumn {
  readonly key: string;
  readonly label: Label;
  readonly isRequired?: boolean;
  /** What stands in it, for the sheet of explanations. */
  readonly says: Label;
}

export interface RosterSheet {
  readonly key: 'organisations' | 'people';
  readonly label: Label;
  readonly columns: readonly RosterColumn[];
}

const column = (key: string, zh: string, en: string, says: Label, isRequired = false): RosterColumn => ({
  key,
  label: { zh, en },
  says,
  isRequired,
});

const organisationOf: Label = {
  zh: '统一社会信用代码或单位全称，须已登记或在本文件的单位表中',
  en: 'Credit code or full name, of the register or of this file’s sheet of organisations',
};
const day: Label = { zh: '如 2026-01-31', en: 'Such as 2026-01-31' };

export const organisationSheet: RosterSheet = {
  key: 'organisations',
  label: { zh: '单位', en: 'Organisations' },
  columns: [
    column(
      'name',
      '单位名称',
      'Name',
      {
        zh: '全称。与登记册不同时视为更名，原名保留为曾用名',
        en: 'Full name. One that differs from the register is a renaming: the name before is kept as a former one',
      },
      true,
    ),
    column('creditCode', '统一社会信用代码', 'Credit code', {
      zh: '18 位，用来认出已登记的单位；科技局、部门和评估机构可不填，此时按名称和辖区识别',
      en: '18 places, by which an organisation is known; bureaus, departments and agencies may be without, and are known by name and jurisdiction',
    }),
    column('kind', '单位类型', 'Kind', { zh: '见可选值', en: 'One of the values below' }, true),
    column(
      'jurisdiction',
      '辖区',
      'Jurisdiction',
      { zh: '辖区代码或名称，见可选值', en: 'Code or name, see below' },
      true,
    ),
    column('nameEn', '英文名称', 'Name in English', { zh: '可不填', en: 'May be left empty' }),
    column('parent', '上级单位', 'Parent', organisationOf),
    column('renamedOn', '更名日期', 'Renamed on', {
      zh: '新名称启用的第一天，不填为今天；如 2026-01-31',
      en: 'The first day of the new name, today if left empty; such as 2026-01-31',
    }),
  ],
};

export const peopleSheet: RosterSheet = {
  key: 'people',
  label: { zh: '人员', en: 'People' },
  columns: [
    column('name', '姓名', 'Person', { zh: '1 至 100 个字', en: '1 to 100 characters' }, true),
    column(
      'email',
      '电子邮箱',
      'E-mail',
      {
        zh: '登录用，用来认出已登记的人员；一人多个角色时，每个角色一行',
        en: 'For signing in, and by which a person is known; one row for each role of a person',
      },
      true,
    ),
    column('phone', '电话', 'Telephone', { zh: '可不填', en: 'May be left empty' }),
    column('organisation', '所在单位', 'Organisation', organisationOf),
    column('language', '界面语言', 'Language', {
      zh: '中文或英文，不填为中文',
      en: 'Chinese or English; Chinese if left empty',
    }),
    column('role', '角色', 'Role', { zh: '见可选值；可不填', en: 'One of the values below; may be left empty' }),
    column('scope', '角色范围', 'Scope', {
      zh: '辖区角色填写辖区代码或名称；经办人角色填写单位，不填为所在单位',
      en: 'Code or name of a jurisdiction; for officers of a host or department the organisation, their own if left empty',
    }),
    column('fromOn', '角色起始日', 'Role from', {
      zh: '不填为今天；如 2026-01-31',
      en: 'Today if left empty; such as 2026-01-31',
    }),
    column('untilOn', '角色终止日', 'Role until', { ...day }),
  ],
};

export const rosterSheets = [organisationSheet, peopleSheet] as const;

/** Column names are compared without the mark of what is required, and in small letters. */
export const tidyHeader = (text: string): string => text.replace(/[*＊]/g, '').trim().toLowerCase();

/** The column of that name, in either language or by its key. */
export const columnNamed = ({ columns }: RosterSheet, text: string): RosterColumn | undefined => {
  const name = tidyHeader(text);
  return columns.find(({ key, label }) => [key, label.zh, label.en].some((one) => one.toLowerCase() === name));
};
