import { type ReactNode, useMemo, useState } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { type Bin, mostDots, swarm } from '../plot/layout';
import { linear } from '../plot/scale';
import { useUi } from '../theme/ui-context';
import { ScoreGrid } from './axes';
import { GradeMark } from './grade-mark';
import type { GradeName } from './grade-parts';
import { type PlotFrame, innerWidth, rowFrame } from './plot-frame';
import { ScoreButton } from './score-button';
import { ScoreBins } from './score-bins';
import { useRowGeometry } from './row-geometry';
import { scoreTicks } from './ticks';
import { useSize } from './use-size';

export interface ScoreDot {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  /** As the API gives it, for people to read. */
  readonly scoreText: string;
  readonly grade: GradeName;
}

/** The line of the EXCELLENT quota (Art. 23): where it stands, and what it says. */
export interface QuotaMark {
  readonly at: number;
  readonly label: string;
}

export interface ScoreStripProps {
  readonly label: string;
  /** One per center, in any order; beyond a thousand the bins are drawn instead. */
  readonly dots: readonly ScoreDot[];
  readonly bins: readonly Bin[];
  readonly ticks: readonly number[];
  readonly quota: QuotaMark | null;
  readonly gradeLabels: Readonly<Record<GradeName, string>>;
  readonly reserve?: { readonly axis: readonly string[]; readonly ends: readonly string[] };
  readonly onSelect?: (id: string) => void;
}

/** Every score as a dot, shaped by its grade; or, where dots would hide each other, the bins they fall into. */
export function ScoreStrip({ reserve, ...props }: ScoreStripProps): ReactNode {
  const [ref, size] = useSize();
  const width = size?.width ?? null;
  const { scale } = useUi();
  const frame =
    width === null ? null : rowFrame({ width, scale, axis: reserve?.axis ?? [], ends: reserve?.ends ?? [] });
  return (
    <div ref={ref} className="w-plot" style={{ minHeight: 112 * scale }}>
      {frame && frame.width > 0 && <Strip {...props} frame={frame} />}
    </div>
  );
}

/** More dots are smaller dots. */
function diameterFor(dots: number): number {
  if (dots <= 120) return 8;
  return dots <= 300 ? 6 : 4;
}

type StripProps = Omit<ScoreStripProps, 'reserve'> & { readonly frame: PlotFrame };

function Strip({ label, dots, bins, ticks, quota, gradeLabels, frame, onSelect }: StripProps): ReactNode {
  const { scale } = useUi();
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 100];
  const asDots = dots.length > 0 && dots.length <= mostDots;
  const diameter = diameterFor(dots.length) * scale;
  const placed = useMemo(() => {
    const x = linear([from, to], [0, innerWidth(frame)]);
    const ys = asDots
      ? swarm(
          dots.map(({ score }) => x(score)),
          diameter + scale,
          88 * scale,
        )
      : [];
    return dots.map((dot, index) => ({ ...dot, offset: ys[index]?.y ?? 0 }));
  }, [dots, asDots, from, to, frame, diameter, scale]);
  const reach = asDots ? Math.max(20 * scale, ...placed.map(({ offset }) => Math.abs(offset) + diameter)) : 40 * scale;
  const margin = { top: 24 * scale, right: frame.right, bottom: 0, left: frame.left };
  const height = reach * 2 + margin.top + 24 * scale;
  return (
    <div className="w-plot-layer" style={{ height }}>
      <div role="img" aria-label={label}>
        <ScatterChart width={frame.width} height={height} margin={margin} accessibilityLayer={false}>
          <ScoreGrid ticks={ticks} />
          <XAxis
            type="number"
            dataKey="score"
            domain={[from, to]}
            ticks={[...ticks]}
            interval={0}
            height={24 * scale}
            axisLine={false}
            tickLine={false}
            tick={scoreTicks(frame.fontSize)}
          />
          <YAxis type="number" dataKey="offset" domain={[-reach, reach]} hide />
          <Scatter data={ticks.map((score) => ({ score, offset: 0 }))} isAnimationActive={false} shape={() => <g />} />
          {asDots ? <Dots dots={placed} diameter={diameter} /> : <ScoreBins bins={bins} />}
          {quota && <QuotaLine quota={quota} frame={frame} />}
          {asDots && onSelect && (
            <ScoreButton
              host={host}
              dots={placed}
              diameter={diameter}
              gradeLabels={gradeLabels}
              frame={frame}
              onSelect={onSelect}
            />
          )}
        </ScatterChart>
      </div>
      <div ref={setHost} className="w-plot-buttons" />
    </div>
  );
}

function Dots({
  dots,
  diameter,
}: {
  readonly dots: readonly (ScoreDot & { readonly offset: number })[];
  readonly diameter: number;
}): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  const middle = (geometry.top + geometry.bottom) / 2;
  return dots.map(({ id, score, offset, grade }) => (
    <GradeMark key={id} className="w-dot" grade={grade} x={geometry.x(score)} y={middle + offset} diameter={diameter} />
  ));
}

function QuotaLine({ quota, frame }: { readonly quota: QuotaMark; readonly frame: PlotFrame }): ReactNode {
  const geometry = useRowGeometry();
  if (!geometry) return null;
  const x = geometry.x(quota.at);
  const onTheLeft = x > (geometry.left + geometry.right) / 2;
  return (
    <g className="w-quota">
      <line x1={x} x2={x} y1={frame.fontSize * 0.4} y2={geometry.bottom} />
      <text
        x={onTheLeft ? x - 6 : x + 6}
        y={frame.fontSize}
        fontSize={frame.fontSize}
        textAnchor={onTheLeft ? 'end' : 'start'}
      >
        {quota.label}
      </text>
    </g>
  );
}
