import type { ComponentChildren } from 'preact';

export interface StateMessageProps {
  title: string;
  text: string;
  /** `alarm` is read out at once. */
  tone?: 'quiet' | 'alarm';
  /** What the reader can do about it. */
  children?: ComponentChildren;
}

/** Stands where a list would: why there is none, and what to do. */
export function StateMessage({ title, text, tone = 'quiet', children }: StateMessageProps) {
  return (
    <div class="state" role={tone === 'alarm' ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="state-actions">{children}</div>}
    </div>
  );
}
