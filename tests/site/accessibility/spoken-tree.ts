import type { CDPSession, Page } from '@playwright/test';

/** What Chromium hands to screen readers: an excerpt of the types of its protocol. */
type Tree = Awaited<ReturnType<CDPSession['send']>> & { nodes: TreeNode[] };
interface TreeNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** Nodes that a screen reader does not stop at: lines of a text, and boxes that only group. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'LayoutTable', 'ListMarker']);
/** Roles that are named by the text within them, which is not said twice. */
const NAMED_BY_CONTENT = new Set([
  'link',
  'button',
  'heading',
  'checkbox',
  'radio',
  'option',
  'StaticText',
  'summary',
  'term',
]);
const STATES = ['level', 'expanded', 'checked', 'invalid', 'required', 'disabled'];

/**
 * Writes the part of a page within an element as Chromium gives it to screen readers: a line for each thing that is
 * said, with its role, name and state, indented as they are nested.
 */
export async function spokenTree(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as Tree;
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const start = nodes.find((each) => (each as { backendDOMNodeId?: number }).backendDOMNodeId === node.backendNodeId);
  await session.detach();
  return start ? `${linesOf(start, byId, 0).join('\n')}\n` : '';
}

function linesOf(node: TreeNode, byId: ReadonlyMap<string, TreeNode>, depth: number): string[] {
  const role = node.role?.value ?? '';
  const isSilent = node.ignored || SILENT.has(role);
  const isWhole = !isSilent && NAMED_BY_CONTENT.has(role);
  const line = isSilent ? [] : [`${'  '.repeat(depth)}${inWords(node, role)}`];
  const children = isWhole ? [] : (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  return [
    ...line.filter((each) => each.trim()),
    ...children.flatMap((each) => linesOf(each, byId, isSilent ? depth : depth + 1)),
  ];
}

function inWords({ name, properties = [] }: TreeNode, role: string): string {
  const text = (name?.value ?? '').replace(/\s+/g, ' ').trim();
  if (role === 'StaticText') return text;
  const states = properties
    .filter(({ name: state }) => state !== 'level' || role === 'heading')
    .filter(({ name: state, value }) => STATES.includes(state) && value.value !== undefined && value.value !== 'false')
    .map(({ name: state, value }) => `${state} ${String(value.value)}`);
  return [role, text && `«${text}»`, ...states].filter(Boolean).join(' ');
}
