/** Something the reader has to put right; its message is one sentence that says what and how. */
export class Obstacle extends Error {
  name = 'Obstacle';
}
