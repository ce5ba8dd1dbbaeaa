import type { Plugin } from 'vite'

/**
 * What the built page may do. Nothing is loaded from, or sent to, another host; scripts come from the app's own files
 * only. Styles may be inline because Cytoscape and React Aria write style elements. data: and blob: images and fonts
 * are how a figure is turned into pixels.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the policy into the head of the built page. The dev server goes without: its hot reload is an inline script. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'relata:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
