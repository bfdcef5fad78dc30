/** A page the journey is asked to make: where it is, and the folder its results go to. */
export interface PageSource {
  /** As it was written on the command line. */
  asked: string;
  /** A folder name no other page of the journey has. */
  name: string;
  place: { kind: 'address'; address: string } | { kind: 'file'; path: string };
}
