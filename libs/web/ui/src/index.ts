export {
  addDecimals,
  compareDecimals,
  decimalOf,
  divideDecimals,
  greatestDecimal,
  multiplyDecimals,
  pixelsOf,
  roundDecimal,
  subtractDecimals,
  type DecimalText,
} from './numbers/decimal';
export {
  changeText,
  countChangeText,
  countFormat,
  grouped,
  moneyFormat,
  moneyText,
  percentFormat,
  percentText,
  type CountStyle,
  type MoneyStyle,
  type UiLanguage,
  type ValueFormat,
} from './numbers/number-format';

export {
  binned,
  fitText,
  labelsThatFit,
  mostDots,
  quotaLine,
  spreadLabels,
  swarm,
  textWidth,
  type Bin,
} from './plot/layout';
export { linear, niceStep, thinned, ticksAround, ticksFromZero } from './plot/scale';
export {
  markOf,
  pivotSeries,
  ratioSeries,
  sharesOf,
  unbrokenRuns,
  withRest,
  yearsBetween,
  type PlotRow,
  type Series,
  type SeriesPoint,
} from './plot/series';

export { neutral, seriesColour, type SeriesColour } from './theme/css-variables';
export { useMedia, useScale } from './theme/media';
export * from './theme/tokens';
export { useUi, type UiSurroundings } from './theme/ui-context';
export { useUiText, type UiText } from './theme/ui-text';
export { WanchuangTheme, type WanchuangThemeProps } from './theme/wanchuang-theme';

export { BandLine, type BandLineProps, type BandPoint } from './charts/band-line';
export { BarRows, type BarRow, type BarRowsProps } from './charts/bar-rows';
export { BoxRows, type BoxRow, type BoxRowsProps } from './charts/box-rows';
export { GradeGlyph } from './charts/grade-mark';
export { gradeNames, type GradeCounts, type GradeName } from './charts/grade-parts';
export { GradeRows, type GradePick, type GradeRow, type GradeRowsProps } from './charts/grade-rows';
export { LinePanel, type LinePanelProps } from './charts/line-panel';
export { PartRows, type PartRow, type PartRowsProps, type RowPart } from './charts/part-rows';
export { type PartCounts, sumOfParts } from './charts/part-rows-layout';
export { plotFrame, type PlotFrame } from './charts/plot-frame';
export { ScoreStrip, type QuotaMark, type ScoreDot, type ScoreStripProps } from './charts/score-strip';
export { Sparkline, type SparklineProps } from './charts/sparkline';
export type { Cell } from './charts/stack-cells';
export type { Annotation, RatioPanel, StackSeries } from './charts/stack-types';
export { StackedColumns, type StackedColumnsProps } from './charts/stacked-columns';
export { useSize, type Size } from './charts/use-size';
export { useStableCallback } from './charts/use-stable-callback';

export type { Definition } from './card/card-actions';
export { NumbersTable } from './card/numbers-table';
export { PlotCard, ready, type PlotCardProps, type PlotState } from './card/plot-card';
export { csvOf, type PlotTable, type TableCell } from './card/plot-table';
export { saveFile } from './card/save-file';
export { Tile, type TileProps } from './card/tile';
export { TileRow } from './card/tile-row';

export { listAtOnce } from './controls/at-once';
export { chooseByEnter } from './controls/choose-by-enter';
export { ChoicePill } from './controls/choice-pill';
export { ChoiceList, type Choice, type ChoiceListProps } from './controls/choice-list';
export { Confirm } from './controls/confirm';
export { FilterPill, type FilterPillProps } from './controls/filter-pill';
export { OptionList, Toggle, type OptionListProps } from './controls/option-list';
export { PageHead, type PageHeadProps } from './controls/page-head';
export { useAhead } from './controls/use-ahead';
export { YearsChoice, type YearsChoiceProps } from './controls/years-choice';
