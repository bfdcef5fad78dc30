import { type CDPSession, expect, type Page } from '@playwright/test';

/** The card in the page, which stands in a closed shadow root and is reached as assistive technology reaches it. */
export interface Card {
  /** Waits until a card is open. */
  opened(): Promise<void>;
  /** Waits until none is. */
  closed(): Promise<void>;
  /** All words in the card, in order. */
  words(): Promise<string>;
  /** Presses one of its buttons with the pointer. */
  press(button: string): Promise<void>;
  /** Types into the card's text field once the cursor is in it. */
  type(words: string): Promise<void>;
  /** A computed style of the card's outermost element. */
  style(property: string): Promise<string>;
}

interface Thing {
  role: string;
  name: string;
  focused: boolean;
  /** The DOM node behind it. */
  backendNodeId: number;
  id: string;
  parentId: string | undefined;
}

export async function cardOf(page: Page): Promise<Card> {
  const session = await page.context().newCDPSession(page);
  const inCard = async () => below(await things(session));
  const dialog = async () => {
    const found = (await inCard())[0];
    if (!found) throw new Error('No card is open.');
    return found;
  };
  return {
    opened: () => expect.poll(async () => (await inCard()).length).toBeGreaterThan(0),
    closed: () => expect.poll(async () => (await inCard()).length).toBe(0),
    words: async () =>
      (await inCard())
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join(' '),
    async press(button) {
      const found = (await inCard()).find(({ role, name }) => role === 'button' && name === button);
      if (!found) throw new Error(`The card has no button "${button}".`);
      const { backendNodeId } = found;
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
      const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
      await page.mouse.click((left + right) / 2, (top + bottom) / 2);
    },
    async type(words) {
      const inField = async () =>
        (await inCard()).some(({ role, focused }) => role === 'textbox' && focused);
      await expect.poll(inField).toBe(true);
      await page.keyboard.type(words);
    },
    async style(property) {
      const { backendNodeId } = await dialog();
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        functionDeclaration: 'function (name) { return getComputedStyle(this)[name]; }',
        arguments: [{ value: property }],
      });
      return String(result.value);
    },
  };
}

async function things(session: CDPSession): Promise<Thing[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ backendDOMNodeId }) => backendDOMNodeId !== undefined)
    .map((node) => ({
      role: String(node.role?.value ?? ''),
      name: String(node.name?.value ?? ''),
      focused:
        node.properties?.some(({ name, value }) => name === 'focused' && value.value) ?? false,
      backendNodeId: node.backendDOMNodeId ?? 0,
      id: node.nodeId,
      parentId: node.parentId,
    }));
}

/** The dialog and everything in it; the tree comes parents first. */
function below(all: readonly Thing[]): Thing[] {
  const inside = new Set<string>();
  return all.filter(({ id, parentId, role }) => {
    const isIn = role === 'dialog' || (parentId !== undefined && inside.has(parentId));
    if (isIn) inside.add(id);
    return isIn;
  });
}
