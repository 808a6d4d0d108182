import { Input } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import './search-box.css';

const typingPause = 250;

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Searches when the typing pauses; the address follows. */
export function SearchBox({ label, value, onChange }: SearchBoxProps): ReactNode {
  const [typed, setTyped] = useState(value);
  const [shown, setShown] = useState(value);
  const timer = useRef<number | undefined>(undefined);
  if (value !== shown) {
    setShown(value);
    setTyped(value);
  }
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const type = (next: string): void => {
    setTyped(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => onChange(next), typingPause);
  };
  return (
    <Input
      className="r-search"
      type="search"
      allowClear
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => type(event.target.value)}
    />
  );
}
