import { column, type ExportDataset } from '@wanchuang/server-platform';
import { placeWords } from '../center/center.dataset';

/** Hosts, departments and other organisations. */
export const organisationDataset: ExportDataset = {
  name: 'organisations',
  label: { zh: '单位名录', en: 'Organisations' },
  scope: 'DIRECTORY',
  columns: () => [
    column('id', '标识', 'Id'),
    column('name', '名称', 'Name'),
    column('nameEn', '英文名称', 'English name'),
    column('kind', '类别', 'Kind'),
    column('creditCode', '统一社会信用代码', 'Credit code'),
    column('parent', '上级单位', 'Parent organisation', 'parent.name'),
    column('jurisdiction', '辖区', 'Jurisdiction', 'jurisdiction.nameZh'),
    column('closedOn', '注销日期', 'Closed on'),
  ],
  words: {
    ...placeWords,
    isClosed: { zh: '已注销', en: 'Closed' },
    kinds: { zh: '类别', en: 'Kinds' },
    parentId: { zh: '上级单位', en: 'Parent organisation' },
  },
};
