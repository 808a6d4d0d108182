import { column, type ExportColumn, type ExportDataset } from '@wanchuang/server-platform';

/** What filters of many lists ask for. */
export const placeWords = {
  jurisdictionId: { zh: '辖区', en: 'Jurisdiction' },
  fieldCodes: { zh: '技术领域', en: 'Technology fields' },
  departmentIds: { zh: '推荐部门', en: 'Departments' },
  statuses: { zh: '中心状态', en: 'Status of the center' },
  fromYear: { zh: '起始年度', en: 'From year' },
  toYear: { zh: '截止年度', en: 'To year' },
  search: { zh: '关键词', en: 'Search' },
  centerIds: { zh: '中心', en: 'Centers' },
  orderBy: { zh: '排序', en: 'Order' },
};

/** The center that a row is of. */
export const centerColumns: readonly ExportColumn[] = [
  column('centerCode', '中心编号', 'Code of the center', 'center.code'),
  column('center', '中心名称', 'Center', 'center.name'),
];

/** The list of centers (Art. 26). */
export const centerDataset: ExportDataset = {
  name: 'centers',
  label: { zh: '技术创新中心名录', en: 'Technology innovation centers' },
  scope: 'DIRECTORY',
  columns: () => [
    column('id', '标识', 'Id'),
    column('code', '编号', 'Code'),
    column('name', '名称', 'Name'),
    column('nameEn', '英文名称', 'English name'),
    column('status', '状态', 'Status'),
    column('kind', '类别', 'Kind'),
    column('legalForm', '法人形态', 'Legal form'),
    column('formationMode', '组建方式', 'Way of formation'),
    column('field', '技术领域', 'Technology field', 'field.nameZh'),
    column('fieldEn', '技术领域（英文）', 'Technology field (English)', 'field.nameEn'),
    column('department', '推荐部门', 'Department', 'department.name'),
    column('host', '依托单位', 'Host organisation', 'host.name'),
    column('hostCreditCode', '依托单位统一社会信用代码', 'Credit code of the host', 'host.creditCode'),
    column('jurisdiction', '辖区', 'Jurisdiction', 'jurisdiction.nameZh'),
    column('jurisdictionCode', '辖区代码', 'Code of the jurisdiction', 'jurisdiction.code'),
    column('recognisedOn', '认定日期', 'Recognised on'),
    column('endedOn', '终止日期', 'Ended on'),
    column('latestGrade', '最近评估等次', 'Latest grade'),
    column('mission', '建设目标', 'Mission'),
    column('coreTechnologies', '关键核心技术', 'Core technologies'),
  ],
  words: {
    ...placeWords,
    ids: { zh: '指定中心', en: 'Exactly these centers' },
    hostId: { zh: '依托单位', en: 'Host organisation' },
    legalForms: { zh: '法人形态', en: 'Legal forms' },
    recognisedFromYear: { zh: '认定年度自', en: 'Recognised from year' },
    recognisedToYear: { zh: '认定年度至', en: 'Recognised to year' },
    hasValue: { zh: '有指标数据', en: 'With a value of' },
    evaluated: { zh: '参加评估周期', en: 'Took part in the cycle' },
  },
};
