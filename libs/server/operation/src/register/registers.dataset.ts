import { column, type ExportColumn, type ExportDataset } from '@wanchuang/server-platform';
import { centerColumns, placeWords } from '@wanchuang/server-registry';

const words = {
  ...placeWords,
  feeds: { zh: '计入指标', en: 'Counts towards the indicator' },
  kinds: { zh: '类别', en: 'Kinds' },
  levels: { zh: '级别', en: 'Levels' },
  verifications: { zh: '核查结论', en: 'Verification' },
};

const register = (name: string, zh: string, en: string, own: readonly ExportColumn[]): ExportDataset => ({
  name,
  label: { zh, en },
  scope: 'REGISTERS',
  columns: () => [
    column('id', '标识', 'Id'),
    ...centerColumns,
    ...own,
    column('verification', '核查结论', 'Verification'),
  ],
  words,
});

/** Amounts are in the currency of the center’s jurisdiction. */
const amount = (key: string, zh: string, en: string): readonly ExportColumn[] => [
  column(key, zh, en),
  column('currency', '币种', 'Currency', 'center.jurisdiction.currency'),
];

/** The registers of centers (Art. 5(4), 16, 18, 22). */
export const registerDatasets: readonly ExportDataset[] = [
  register('technologyContracts', '技术合同台账', 'Technology contracts', [
    column('registrationNumber', '合同登记编号', 'Registration number'),
    column('title', '合同名称', 'Title'),
    column('kind', '合同类别', 'Kind'),
    column('direction', '输出/吸纳', 'Sold or bought'),
    column('counterparty', '合同相对方', 'Other party'),
    ...amount('amount', '合同金额', 'Amount'),
    column('signedOn', '签订日期', 'Signed on'),
    column('registeredOn', '登记日期', 'Registered on'),
  ]),
  register('intellectualProperty', '知识产权台账', 'Intellectual property', [
    column('kind', '类别', 'Kind'),
    column('title', '名称', 'Title'),
    column('number', '专利号或登记号', 'Number'),
    column('owner', '权利人', 'Owner'),
    column('state', '法律状态', 'State'),
    column('filedOn', '申请日期', 'Filed on'),
    column('grantedOn', '授权日期', 'Granted on'),
    column('lapsedOn', '失效日期', 'Lapsed on'),
    column('appliedInProduct', '已应用于产品', 'Applied in a product'),
    column('licensed', '已许可他人', 'Licensed'),
  ]),
  register('awards', '科技奖励台账', 'Awards', [
    column('title', '奖励名称', 'Title'),
    column('level', '级别', 'Level'),
    column('awardingBody', '授奖单位', 'Awarding body'),
    column('awardedOn', '授奖日期', 'Awarded on'),
  ]),
  register('standards', '标准制定台账', 'Standards', [
    column('number', '标准号', 'Number'),
    column('title', '标准名称', 'Title'),
    column('level', '级别', 'Level'),
    column('role', '参与方式', 'Role'),
    column('publishedOn', '发布日期', 'Published on'),
  ]),
  register('publications', '论文著作台账', 'Publications', [
    column('kind', '类别', 'Kind'),
    column('title', '题名', 'Title'),
    column('venue', '刊物或出版社', 'Venue'),
    column('international', '国际发表', 'International'),
    column('publishedOn', '发表日期', 'Published on'),
  ]),
  register('products', '新产品新品种台账', 'New products and varieties', [
    column('kind', '类别', 'Kind'),
    column('name', '名称', 'Name'),
    column('launchedOn', '推出日期', 'Launched on'),
  ]),
  register('projects', '科研项目台账', 'Projects', [
    column('number', '项目编号', 'Number'),
    column('title', '项目名称', 'Title'),
    column('kind', '类别', 'Kind'),
    column('level', '级别', 'Level'),
    column('state', '状态', 'State'),
    column('partner', '合作方或委托方', 'Partner'),
    ...amount('funding', '项目经费', 'Funding'),
    column('startedOn', '开始日期', 'Started on'),
    column('endedOn', '结束日期', 'Ended on'),
  ]),
  register('incubatedVentures', '孵化企业台账', 'Incubated ventures', [
    column('name', '企业名称', 'Name'),
    column('creditCode', '统一社会信用代码', 'Credit code'),
    column('technologySme', '科技型中小企业', 'Technology SME'),
    column('incubatedOn', '入孵日期', 'Incubated on'),
    column('leftOn', '毕业或离开日期', 'Left on'),
  ]),
];
