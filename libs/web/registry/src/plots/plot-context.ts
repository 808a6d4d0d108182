import { findIndicator } from '@wanchuang/domain-indicators';
import { type CenterKind, type IndicatorYear, type Language, type SayOf, nameOf, sayIn } from '@wanchuang/web-client';
import type { DecimalText, Definition, TableCell, ValueFormat } from '@wanchuang/web-ui';
import type { centerText } from '../center/center.text';
import type { FigureStyle } from '../figures/figure-format';
import { registerOf } from '../registers/register-key';
import { registersText } from '../registers/registers.text';
import type { CenterFigures, PeerBand } from './center-figures';

/** What every plot of a center is drawn from. */
export interface PlotContext {
  readonly name: string;
  readonly kind: CenterKind;
  readonly figures: CenterFigures;
  readonly fromYear: number;
  readonly toYear: number;
  readonly style: FigureStyle;
  readonly say: SayOf<typeof centerText>;
  /** Opens what stands behind a number. */
  readonly onBehind: (target: IndicatorYear) => void;
  readonly refreshing: boolean;
  /** Data cut-off, in words. */
  readonly footer: string;
}

/** What indicators mean, and the clauses that they rest on. */
export function definitionsOf(
  codes: readonly string[],
  say: SayOf<typeof centerText>,
  language: Language,
): readonly Definition[] {
  return codes.flatMap((code) => {
    const indicator = findIndicator(code);
    return indicator === undefined
      ? []
      : [
          {
            term: nameOf(indicator, language),
            text: say('source', { source: sourceWord(code, say, language) }),
            clause: say('clause', { clause: indicator.clause }),
          },
        ];
  });
}

function sourceWord(code: string, say: SayOf<typeof centerText>, language: Language): string {
  const register = registerOf(code);
  if (register === null) return say('sourceReport');
  return say('sourceRegister', { register: sayIn(registersText, language)(`register_${register}`) });
}

/** Who the peers are, in words. */
export function peersWord(band: PeerBand | undefined, kind: CenterKind, say: SayOf<typeof centerText>): string {
  if (kind === 'REGION') return say('peersRegions');
  return say(band?.scope === 'FIELD' ? 'peersField' : 'peersPlace');
}

/** A cell of a plot's table: written in the plot's unit, exact in a file. */
export function cellOf(value: DecimalText | null | undefined, format: ValueFormat): TableCell {
  return value === null || value === undefined ? null : { text: format.exact(value), raw: value };
}
