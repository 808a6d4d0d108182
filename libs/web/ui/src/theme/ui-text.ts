import type { UiLanguage } from '../numbers/number-format';
import { useUi } from './ui-context';

/** The words of the library's own controls; what a page is about, the page says. */
const zh = {
  table: '表格',
  plot: '图形',
  download: '下载',
  downloadPng: 'PNG 图片',
  downloadSvg: 'SVG 矢量图',
  downloadCsv: 'CSV 数据',
  definition: '口径',
  clause: '依据',
  retry: '重试',
  loading: '正在载入',
  errorTitle: '没有取到数据',
  emptyTitle: '暂无数据',
  downloadFailed: '没有生成图片，请改用 SVG 或 CSV。',
  provisional: '未到报送期，暂定数',
  provisionalShort: '暂定',
  missing: '缺',
  total: '合计',
  year: '年份',
  share: '占比',
  all: '全部',
  chosen: '{{count}} 项',
  clear: '清除',
  apply: '完成',
  search: '搜索',
  nothingFound: '没有符合的选项',
  from: '自',
  to: '至',
  median: '中位数',
  previousMedian: '上期中位数',
  quartiles: '四分位区间',
  range: '最低–最高',
  peers: '同类四分位区间',
  peersMedian: '同类中位数',
  score: '得分',
  centers: '家数',
  choose: '选择',
  moveHint: '用方向键移动，按回车选择',
};

export type UiText = Readonly<Record<keyof typeof zh, string>>;

const en: UiText = {
  table: 'Table',
  plot: 'Plot',
  download: 'Download',
  downloadPng: 'PNG image',
  downloadSvg: 'SVG drawing',
  downloadCsv: 'CSV data',
  definition: 'Definition',
  clause: 'Basis',
  retry: 'Try again',
  loading: 'Loading',
  errorTitle: 'The data did not arrive',
  emptyTitle: 'No data yet',
  downloadFailed: 'The image could not be made; take SVG or CSV instead.',
  provisional: 'provisional: reports are not due yet',
  provisionalShort: 'provisional',
  missing: 'missing',
  total: 'Total',
  year: 'Year',
  share: 'Share',
  all: 'All',
  chosen: '{{count}} chosen',
  clear: 'Clear',
  apply: 'Done',
  search: 'Search',
  nothingFound: 'Nothing matches',
  from: 'From',
  to: 'To',
  median: 'Median',
  previousMedian: 'Previous median',
  quartiles: 'Quartiles',
  range: 'Lowest–highest',
  peers: "Peers' quartiles",
  peersMedian: "Peers' median",
  score: 'Score',
  centers: 'Centers',
  choose: 'Choose',
  moveHint: 'Arrow keys move, Enter chooses',
};

export const uiTexts: Readonly<Record<UiLanguage, UiText>> = { 'zh-CN': zh, en };

/** The library's words in the language around. */
export function useUiText(): UiText {
  return uiTexts[useUi().language];
}
