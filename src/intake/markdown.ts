/**
 * Markdown to the text that a reader would see: marks, link targets, pictures and raw HTML taken off, every other
 * character kept. Blocks stay as far apart as in the file: by a blank line, or by a line end.
 */
import type { Nodes, Parent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { renderedTextOf } from './html'

/** @param source Markdown without front matter */
export function markdownToText(source: string): string {
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
  let text = ''
  let previousEnd = 0
  for (const block of leafBlocks(fromMarkdown(source))) {
    const content = blockText(block, lineEnd)
    if (content.trim() === '') continue
    const between = source.slice(previousEnd, block.position?.start.offset)
    if (text !== '') text += hasBlankLine(between) ? lineEnd + lineEnd : lineEnd
    text += content
    previousEnd = block.position?.end.offset ?? previousEnd
  }
  return text
}

/** Blocks that hold words rather than other blocks, in the order of the file. */
function leafBlocks(node: Nodes): Nodes[] {
  const isContainer = ['root', 'blockquote', 'list', 'listItem'].includes(node.type)
  return isContainer && 'children' in node ? (node as Parent).children.flatMap((child) => leafBlocks(child)) : [node]
}

function blockText(block: Nodes, lineEnd: string): string {
  return block.type === 'html' ? renderedTextOf(block.value) : inlineText(block, lineEnd)
}

function inlineText(node: Nodes, lineEnd: string): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return lineEnd
    default:
      return 'children' in node ? node.children.map((child) => inlineText(child, lineEnd)).join('') : ''
  }
}

/** Quotation marks of a block quote make no blank line less blank. */
function hasBlankLine(between: string): boolean {
  return between
    .split('\n')
    .slice(1, -1)
    .some((line) => /^[\s>]*$/.test(line))
}
