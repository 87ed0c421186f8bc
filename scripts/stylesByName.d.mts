import type { Plugin } from 'vite'

export const cssModules: Readonly<{ generateScopedName: (local: string, path: string) => string }>
export const stylesByName: Plugin
