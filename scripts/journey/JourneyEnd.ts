/** How the journey over one page ended. */
export type JourneyEnd =
  | {
      state: 'read';
      title: string;
      published: string | null;
      figures: number;
      targets: number;
      saved: number;
      /** Milliseconds from the page's text to painted marks. */
      ms: number;
    }
  /** `reason` is the end of a sentence that starts with the page. */
  | { state: 'failed'; reason: string };
