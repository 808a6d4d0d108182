import type { ReactNode } from 'react';
import { type Grade, gradeText, useText } from '@wanchuang/web-client';
import { GradeGlyph, gradeTones, seriesColour } from '@wanchuang/web-ui';
import './marks.css';

/** A grade: its shape, its colour, its word. */
export function GradeWord({ grade }: { readonly grade: Grade }): ReactNode {
  const say = useText(gradeText);
  return (
    <span className="r-grade" style={{ color: seriesColour(gradeTones[grade]).text }}>
      <GradeGlyph grade={grade} />
      {say(grade)}
    </span>
  );
}
