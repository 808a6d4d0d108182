import { type ReactNode, useState } from 'react';
import type { ValueFormat } from '../numbers/number-format';
import type { SeriesColour } from '../theme/css-variables';
import { useUi } from '../theme/ui-context';
import { useUiText } from '../theme/ui-text';
import type { BandRow } from './band-line';
import { Overlay } from './overlay';
import type { PlotFrame } from './plot-frame';
import { type PlotGeometry, usePlotGeometry } from './plot-geometry';
import { PlotTooltip } from './plot-tooltip';

export interface BandAreasProps {
  readonly host: HTMLElement | null;
  readonly rows: readonly BandRow[];
  readonly name: string;
  readonly format: ValueFormat;
  readonly frame: PlotFrame;
  readonly colour: SeriesColour;
  readonly onSelect: ((year: number) => void) | undefined;
  readonly describe: ((year: number) => string) | undefined;
}

/** A band per year that can be pointed at and, where it leads somewhere, pressed. */
export function BandAreas({ host, ...props }: BandAreasProps): ReactNode {
  const geometry = usePlotGeometry();
  return <Overlay host={host}>{geometry && <Areas {...props} geometry={geometry} />}</Overlay>;
}

function Areas({
  rows,
  name,
  format,
  frame,
  colour,
  onSelect,
  describe,
  geometry,
}: Omit<BandAreasProps, 'host'> & { readonly geometry: PlotGeometry }): ReactNode {
  const text = useUiText();
  const { language } = useUi();
  const [hovered, setHovered] = useState<BandRow | null>(null);
  const exact = (value: string | null): string => (value === null ? text.missing : format.exact(value));
  return (
    <>
      {rows.map((row) => {
        const left = geometry.bandStart(row.year);
        const style = { left, top: 0, width: (geometry.x(row.year) - left) * 2, height: geometry.bottom };
        const spoken = describe?.(row.year) ?? `${row.year} ${name} ${exact(row.value)}`;
        return onSelect && row.value !== null ? (
          <button
            key={row.year}
            type="button"
            className="w-year-button"
            aria-label={spoken}
            style={style}
            onClick={() => onSelect(row.year)}
            onMouseEnter={() => setHovered(row)}
            onMouseLeave={() => setHovered(null)}
            onFocus={() => setHovered(row)}
            onBlur={() => setHovered(null)}
          />
        ) : (
          <div
            key={row.year}
            className="w-column-area"
            style={style}
            onMouseEnter={() => setHovered(row)}
            onMouseLeave={() => setHovered(null)}
          />
        );
      })}
      {hovered && (
        <PlotTooltip
          title={language === 'en' ? String(hovered.year) : `${hovered.year}年`}
          lines={[
            { key: 'value', label: name, value: exact(hovered.value), colour: colour.mark, strong: true },
            { key: 'p75', label: '75%', value: exact(hovered.p75) },
            { key: 'median', label: text.peersMedian, value: exact(hovered.median), colour: 'var(--w-good)' },
            { key: 'p25', label: '25%', value: exact(hovered.p25) },
          ]}
          at={{ left: geometry.x(hovered.year) - 8, right: geometry.x(hovered.year) + 8, top: geometry.top }}
          within={frame.width}
        />
      )}
    </>
  );
}
