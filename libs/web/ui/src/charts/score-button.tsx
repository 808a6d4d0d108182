import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { useUiText } from '../theme/ui-text';
import type { GradeName } from './grade-parts';
import { Overlay } from './overlay';
import type { PlotFrame } from './plot-frame';
import { PlotTooltip } from './plot-tooltip';
import { type RowGeometry, useRowGeometry } from './row-geometry';
import type { ScoreDot } from './score-strip';

type PlacedDot = ScoreDot & { readonly offset: number };

export interface ScoreButtonProps {
  readonly host: HTMLElement | null;
  readonly dots: readonly PlacedDot[];
  readonly diameter: number;
  readonly gradeLabels: Readonly<Record<GradeName, string>>;
  readonly frame: PlotFrame;
  readonly onSelect: (id: string) => void;
}

/** One button that goes to the dot nearest to the pointer, or along the scores with the arrow keys. */
export function ScoreButton({ host, ...props }: ScoreButtonProps): ReactNode {
  const geometry = useRowGeometry();
  return <Overlay host={host}>{geometry && <Pointing {...props} geometry={geometry} />}</Overlay>;
}

type PointingProps = Omit<ScoreButtonProps, 'host'> & { readonly geometry: RowGeometry };

function Pointing({ dots, diameter, gradeLabels, frame, onSelect, geometry }: PointingProps): ReactNode {
  const text = useUiText();
  const [pointed, setPointed] = useState<string | null>(null);
  const [keyed, setKeyed] = useState(0);
  const byScore = [...dots].sort((one, other) => other.score - one.score);
  const middle = (geometry.top + geometry.bottom) / 2;
  const place = (dot: PlacedDot): { x: number; y: number } => ({ x: geometry.x(dot.score), y: middle + dot.offset });
  const current = dots.find(({ id }) => id === pointed) ?? byScore[Math.min(keyed, byScore.length - 1)];
  if (!current) return null;

  const pointAt = ({ clientX, clientY, currentTarget }: MouseEvent): void => {
    const box = currentTarget.getBoundingClientRect();
    const [x, y] = [clientX - box.left, clientY - box.top];
    const distance = (dot: PlacedDot): number => Math.hypot(place(dot).x - x, place(dot).y - y);
    const nearest = dots.reduce((best, dot) => (distance(dot) < distance(best) ? dot : best), current);
    setPointed(distance(nearest) < diameter * 2 ? nearest.id : null);
  };
  const moveBy = (event: KeyboardEvent): void => {
    const step = { ArrowRight: -1, ArrowUp: -1, ArrowLeft: 1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(byScore.length - 1, Math.max(0, byScore.indexOf(current) + step));
    setKeyed(next);
    setPointed(byScore[next]?.id ?? null);
  };
  const { x, y } = place(current);
  const size = Math.max(24, diameter);
  return (
    <div className="w-pointing" onMouseMove={pointAt} onMouseLeave={() => setPointed(null)}>
      <button
        type="button"
        className="w-dot-button"
        data-shown={pointed !== null}
        aria-label={`${current.name} ${text.score} ${current.scoreText} ${gradeLabels[current.grade]}`}
        style={{ left: x - size / 2, top: y - size / 2, width: size, height: size }}
        onKeyDown={moveBy}
        onFocus={() => setPointed(current.id)}
        onBlur={() => setPointed(null)}
        onClick={() => onSelect(current.id)}
      />
      {pointed !== null && (
        <PlotTooltip
          title={current.name}
          lines={[
            {
              key: 'score',
              label: gradeLabels[current.grade],
              value: current.scoreText,
              strong: true,
              colour: 'transparent',
            },
          ]}
          at={{ left: x - diameter, right: x + diameter, top: y + diameter }}
          within={frame.width}
        />
      )}
    </div>
  );
}
