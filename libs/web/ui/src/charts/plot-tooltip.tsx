import type { ReactNode } from 'react';

export interface TooltipLine {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly aside?: string;
  readonly colour?: string;
  readonly strong?: boolean;
}

/** What it stands beside, in pixels of the plot: it goes to the side with more room. */
export interface TooltipPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface PlotTooltipProps {
  readonly title: string;
  readonly lines: readonly TooltipLine[];
  /** What a click does, or where the numbers end. */
  readonly hint?: string | undefined;
  readonly at: TooltipPlace;
  /** Width of the plot: the box stays within it. */
  readonly within: number;
}

/** What stands under the pointer or the keyboard's focus. A screen reader hears the same from the button. */
export function PlotTooltip({ title, lines, hint, at, within }: PlotTooltipProps): ReactNode {
  const toTheLeft = (at.left + at.right) / 2 > within / 2;
  return (
    <div
      className="w-tooltip"
      aria-hidden
      style={{ top: at.top, ...(toTheLeft ? { right: within - at.left } : { left: at.right }) }}
    >
      <p className="w-tooltip-title">{title}</p>
      <table>
        <tbody>
          {lines.map(({ key, label, value, aside, colour, strong }) => (
            <tr key={key} className={strong ? 'w-tooltip-strong' : undefined}>
              <th scope="row">
                <span className="w-swatch" style={{ background: colour ?? 'transparent' }} />
                {label}
              </th>
              <td>{value}</td>
              <td className="w-tooltip-aside">{aside}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hint !== undefined && <p className="w-tooltip-hint">{hint}</p>}
    </div>
  );
}
