/** One set, drawn on a 16 × 16 grid with a stroke of 1.5. */
const paths = {
  alert: 'M8 2.2 14.4 13.5H1.6zM8 6.5v3.2M8 11.6v.1',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  download: 'M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11',
  library: 'M3 2.5v11M6.5 2.5v11M10 3l3 10.2',
  note: 'm3 10.2-.8 3.6 3.6-.8L13.6 5.2 10.8 2.4zM9 4.2 11.8 7',
  options: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.8v3.4M6 9.8v3.4',
  panel: 'M2 3h12v10H2zM10 3v10',
  refresh: 'M13.2 6A5.5 5.5 0 1 0 13.5 8.5M13.5 2.5V6H10',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 13.5 13.5',
  star: 'm8 1.9 1.9 3.9 4.2.6-3.050 3 .7 4.250L8 11.6l-3.750 2.050.7-4.250-3.050-3 4.2-.6z',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.8 7v4M9.2 7v4',
} as const;

export type IconName = keyof typeof paths;

export interface IconProps {
  name: IconName;
  /** `solid` fills the shape: a pressed star. */
  weight?: 'line' | 'solid';
}

/** A picture beside or in place of words; whoever uses it alone names the button. */
export function Icon({ name, weight = 'line' }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill={weight === 'solid' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
