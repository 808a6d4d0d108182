import type { Label } from '@wanchuang/domain-indicators';

const imported: Label = { zh: '仅由文件导入的数值有此项', en: 'Only values of an imported file have it.' };

const uncertified: Label = {
  zh: '演示中心在本系统启用前认定，没有系统签发的证书和补助记录',
  en: 'The demo district’s centers were recognised before this system: it issued no certificate and granted nothing.',
};

/**
 * Fields that are empty in the whole demo district, and why: whoever finds only null there is not left to wonder. A test
 * holds the list against live answers.
 */
const notes: Readonly<Record<string, Label>> = {
  'AggregateRow.sourceCurrency': imported,
  'Center.certificate': uncertified,
  'Center.subsidy': uncertified,
  'IndicatorFact.importRun': imported,
  'IndicatorFact.sourceColumn': imported,
  'IndicatorFact.sourceCurrency': imported,
  'IndicatorFact.sourceLine': imported,
  'IndicatorFact.sourceRate': imported,
  'IndicatorFact.sourceValue': imported,
  'IntellectualProperty.lapsedOn': { zh: '演示数据中没有已失效的知识产权', en: 'The demo district has no lapsed right.' },
  'Organisation.closedOn': { zh: '演示数据中没有已终止的单位', en: 'The demo district has no organisation that ended.' },
  'Organisation.parent': { zh: '演示数据中的单位没有上级单位', en: 'No organisation of the demo district has a parent.' },
  'Person.phone': { zh: '演示人员未登记联系电话', en: 'The demo district’s people have no telephone.' },
  'RoleHolding.untilOn': { zh: '演示人员的任职不设期限', en: 'The roles of the demo district’s people have no end.' },
};

/** What is said of a field besides its description. */
export const noteOf = (coordinate: string): Label | null =>
  Object.hasOwn(notes, coordinate) ? (notes[coordinate] ?? null) : null;

export const notedFields = Object.keys(notes);
