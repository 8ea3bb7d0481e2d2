import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * Markdown in a page that resembles GitHub closely enough to measure heights: font sizes, table paddings and text
 * width. It does not draw Mermaid. A chart is a box with the height in its own configuration.
 */
export function makeGitHubPage(markdown: string, colorScheme: 'light' | 'dark' = 'light'): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replace(
    /<pre><code class="language-mermaid">(.*?)<\/code><\/pre>/gs,
    (_, chart: string) =>
      `<div class="chart" style="height: ${/height: (\d+)/.exec(chart)?.[1] ?? 400}px">chart</div>`,
  )
  const [ground, text, line, raised] =
    colorScheme === 'light'
      ? ['#fff', '#1f2328', '#d1d9e0', '#f6f8fa']
      : ['#0d1117', '#f0f6fc', '#3d444d', '#151b23']
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; background: ${ground}; color: ${text}; font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", "Open Sans", Helvetica, Arial, sans-serif; overflow-wrap: break-word; }
    h1, h2, h3, h4 { margin: 24px 0 16px; font-weight: 600; line-height: 1.25; }
    h2 { font-size: 24px; padding-bottom: .3em; border-bottom: 1px solid ${line}; }
    body > :first-child { margin-top: 0; }
    h3 { font-size: 20px; } h4 { font-size: 16px; }
    p, ul, pre, table, .chart, details { margin: 0 0 16px; }
    ul { padding-left: 2em; }
    li + li { margin-top: .25em; }
    table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
    th, td { padding: 6px 13px; border: 1px solid ${line}; }
    code { padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: ${raised}; border-radius: 6px; white-space: break-spaces; }
    pre { padding: 16px; overflow: auto; font-size: 85%; line-height: 1.45; background: ${raised}; border-radius: 6px; }
    pre code { padding: 0; white-space: pre; font-size: 100%; }
    a { color: #0969da; }
    .chart { border: 1px dashed ${line}; }
  </style>${body}`
}
