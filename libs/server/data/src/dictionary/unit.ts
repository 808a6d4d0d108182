import type { Label } from '@wanchuang/domain-indicators';

const money: Label = { zh: '元（所属辖区货币）', en: 'whole units of the jurisdiction’s currency' };
const ofIndicator: Label = { zh: '同该指标的计量单位', en: 'as the indicator' };
const ofMeasure: Label = { zh: '同该度量', en: 'as the measure' };
const ofSource: Label = { zh: '来源币种或来源单位', en: 'the source’s currency or unit' };
const share: Label = { zh: '比例（0 至 1）', en: 'share, 0 to 1' };
const rate: Label = { zh: '比率', en: 'ratio' };
const points: Label = { zh: '分', en: 'points' };
const centers: Label = { zh: '家', en: 'centers' };
const rows: Label = { zh: '行', en: 'rows' };
const place: Label = { zh: '行号', en: 'line number' };
const faults: Label = { zh: '处', en: 'faults' };
const values: Label = { zh: '个数值', en: 'values' };
const year: Label = { zh: '年', en: 'year' };
const count: Label = { zh: '个', en: 'number' };
const people: Label = { zh: '人', en: 'persons' };
const applications: Label = { zh: '项', en: 'applications' };
const days: Label = { zh: '天', en: 'calendar days' };
const sheets: Label = { zh: '份', en: 'sheets' };
const notifications: Label = { zh: '条', en: 'notifications' };
const version: Label = { zh: '版本号', en: 'version number' };

/** Of fields that measure the same wherever they stand. */
const byName: Readonly<Record<string, Label>> = {
  totalCount: rows,
  year,
  fromYear: year,
  toYear: year,
  latestYear: year,
  years: year,
  version,
  article: { zh: '条', en: 'number of the article' },
  chapter: { zh: '章', en: 'number of the chapter' },
  edition: { zh: '版', en: 'number of the edition' },
  centers,
  independent: centers,
  excellent: centers,
  good: centers,
  poor: centers,
  participants: centers,
  limit: centers,
  peers: centers,
  centerCount: centers,
  centersNew: centers,
  score: points,
  line: place,
  sourceLine: place,
  rowCount: rows,
  rowsDone: rows,
  rowsTotal: rows,
  faultsTotal: faults,
  faultCount: faults,
  valuesChanged: values,
  valuesNew: values,
  valuesUnchanged: values,
  sourceValue: ofSource,
  sourceRate: rate,
  changeRate: share,
  funding: money,
  totalFunding: money,
  amount: money,
  totalAmount: money,
  uses: { zh: '次', en: 'requests' },
  attempts: { zh: '次', en: 'times' },
  failures: { zh: '次', en: 'times' },
  hour: { zh: '时（北京时间）', en: 'hour of the day' },
  weekday: { zh: '星期', en: 'day of the week' },
  monthDay: { zh: '日', en: 'day of the month' },
  faultStatus: { zh: 'HTTP 状态码', en: 'HTTP status' },
  testStatus: { zh: 'HTTP 状态码', en: 'HTTP status' },
  sizeBytes: { zh: '字节', en: 'bytes' },
  rolesGranted: count,
  recoveryCodesLeft: count,
  marked: notifications,
  unread: notifications,
  unreadNotifications: notifications,
  fixedVersion: version,
  versionNumber: version,
  number: version,
  sheets,
  points,
  mean: points,
  meanDeviation: points,
  sizeWaivedTo: people,
  seatsLastYear: { zh: '次', en: 'seats' },
  count: applications,
  applications,
  finished: applications,
  waiting: applications,
  overMedian: applications,
  longestWaiting: days,
  workingDays: { zh: '工作日', en: 'working days' },
  pointsPerMinute: { zh: '点／分钟', en: 'points a minute' },
};

/** All figures of a type that measure the same. */
const byType: Readonly<Record<string, Label>> = {
  AggregateValue: ofMeasure,
  Evidence: ofMeasure,
  EvidenceEntry: ofIndicator,
  PublicPoint: ofMeasure,
  IndicatorFact: ofIndicator,
  Mover: ofIndicator,
  PeerPoint: ofIndicator,
  YearValue: ofIndicator,
  ScoreDistribution: points,
  HistogramBin: points,
  EvaluationDot: points,
  EvaluationResult: points,
  EvaluationQuota: share,
  CenterFigures: centers,
  PolicyArticle: { zh: '条', en: 'number of the article' },
  ClauseOutcomes: applications,
  LayoutTarget: centers,
  PanelComposition: people,
  ScoringSheet: points,
  StageCount: applications,
  StateStay: days,
  Export: rows,
  ExportManifest: rows,
  ProgressCall: applications,
  ReckonedDay: { zh: '工作日', en: 'working days' },
};

const isOf = (table: Readonly<Record<string, Label>>, name: string): Label | null =>
  Object.hasOwn(table, name) ? (table[name] ?? null) : null;

/** What a number is measured in; null: nobody has said so. */
export const unitOf = (type: string, field: string): Label | null => isOf(byName, field) ?? isOf(byType, type);

/** What the tables speak of, so that a test finds entries that nothing uses any more. */
export const unitEntries = { names: Object.keys(byName), types: Object.keys(byType) };
